using System.Text.Json;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Commands.Settings;

/// <summary>A settings file: one JSON object whose keys are settings. What it does not know it refuses by name, and it takes no secret.</summary>
internal sealed class SettingsFile
{
    private const int MostBytes = 1_000_000;

    private static readonly string[] secrets = ["password", "pwd", "secret", "token", "db_password", "passwd", "credential"];

    private static readonly JsonDocumentOptions json = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    private SettingsFile(string path)
    {
        Path = path;
        try
        {
            if (new FileInfo(path).Length > MostBytes)
                throw new WrongCallException($"The settings file {path} is over {MostBytes} bytes: it cannot be one.");
            using var content = JsonDocument.Parse(File.ReadAllBytes(path), json);
            Take(content.RootElement);
        }
        catch (JsonException exception)
        {
            throw new WrongCallException($"The settings file {path} is no JSON, line {exception.LineNumber + 1}: {exception.Message}");
        }
        catch (FileNotFoundException)
        {
            throw new WrongCallException($"There is no settings file {path}. Name another with {KnownSettings.Config.Name}, or make it.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongCallException($"The settings file {path} cannot be read: {exception.Message}");
        }
    }

    public string Path { get; }

    /// <param name="named">The file that was asked for; null for the one of the working directory, if there is one.</param>
    /// <exception cref="WrongCallException">It is not there, or says what cannot be said.</exception>
    public static SettingsFile? Find(string? named) =>
        named is not null ? new SettingsFile(System.IO.Path.GetFullPath(named))
        : File.Exists(KnownSettings.FileName) ? new SettingsFile(System.IO.Path.GetFullPath(KnownSettings.FileName))
        : null;

    public string? Value(Setting setting) => values.GetValueOrDefault(setting.Key);

    private void Take(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new WrongCallException($"The settings file {Path} must be one JSON object, such as {{ \"inbox\": \"inbox\", \"out\": \"report\" }}.");
        foreach (var property in root.EnumerateObject())
        {
            var setting = KnownSettings.All.FirstOrDefault(setting => setting.IsKey && setting.Key == property.Name) ?? throw Refused(property.Name);
            var value = Text(property);
            if (setting.Problem(value) is { } problem)
                throw new WrongCallException($"'{setting.Key}' in {Path}: {problem}.");
            if (!values.TryAdd(setting.Key, Placed(setting, value)))
                throw new WrongCallException($"'{setting.Key}' stands twice in {Path}.");
        }
    }

    private WrongCallException Refused(string key)
    {
        if (secrets.Contains(key, StringComparer.OrdinalIgnoreCase))
            return new WrongCallException($"'{key}' may not stand in {Path}: a secret comes from the variable {KnownSettings.PasswordVariable} or from the file that '{KnownSettings.PasswordFile.Key}' names.");
        var known = KnownSettings.All.Where(setting => setting.IsKey).Select(setting => setting.Key).ToList();
        var meant = NearestName.Of(key, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";
        return new WrongCallException($"'{key}' in {Path} is no setting.{meant} The settings are {string.Join(", ", known)}.");
    }

    private string Text(JsonProperty property) => property.Value.ValueKind switch
    {
        JsonValueKind.String => property.Value.GetString()!,
        JsonValueKind.Number => property.Value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw new WrongCallException($"'{property.Name}' in {Path} must be a text, a number, true or false."),
    };

    /// <summary>Places in a file are meant from where the file is, whatever folder the program is started in.</summary>
    private string Placed(Setting setting, string value)
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        if (setting.IsAddress && SqlServerAddress.HoldsPassword(value))
            throw new WrongCallException($"'{setting.Key}' in {Path} holds a password. Take it out: it comes from the variable {KnownSettings.PasswordVariable} or from the file that '{KnownSettings.PasswordFile.Key}' names.");
        if (setting.IsAddress && value.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase) && value.Length > "sqlite:".Length)
            return "sqlite:" + System.IO.Path.GetFullPath(value["sqlite:".Length..], folder);
        return setting.IsPath ? System.IO.Path.GetFullPath(value, folder) : value;
    }
}

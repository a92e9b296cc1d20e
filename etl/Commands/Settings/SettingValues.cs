using System.CommandLine;
using System.Globalization;
using Warehouse.Reports.Wording;
using Warehouse.Sql;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Commands.Settings;

/// <summary>What holds in one call: the option's word, else the variable's, else the file's, else the standard.</summary>
internal sealed class SettingValues
{
    private readonly ParseResult call;
    private readonly bool optionsOnly;
    private readonly SettingsFile? file;

    private SettingValues(ParseResult call, bool optionsOnly)
    {
        this.call = call;
        this.optionsOnly = optionsOnly;
        if (!optionsOnly)
            file = SettingsFile.Find(KnownSettings.Config.Given(call) ?? Variable(KnownSettings.Config));
    }

    /// <summary>The settings file that counts; null for none.</summary>
    public string? File => file?.Path;

    /// <exception cref="WrongCallException">The settings file is not there, or says what cannot be said.</exception>
    public static SettingValues Of(ParseResult call) => new(call, optionsOnly: false);

    /// <summary>What the options alone say: enough to tell what is wrong with the rest.</summary>
    public static SettingValues OfOptions(ParseResult call) => new(call, optionsOnly: true);

    /// <exception cref="WrongCallException">A variable holds what cannot be.</exception>
    public string? this[Setting setting] => setting.Given(call) ?? (optionsOnly ? null : Variable(setting) ?? file?.Value(setting)) ?? setting.Standard;

    public Language Language => Language.Of(this[KnownSettings.Lang]!);

    public bool IsOn(Setting setting) => bool.Parse(this[setting]!);

    public int Count(Setting setting) => int.Parse(this[setting]!, CultureInfo.InvariantCulture);

    /// <exception cref="WrongCallException">Nobody says it.</exception>
    public string Required(Setting setting) => this[setting] ?? throw new WrongCallException(
        $"{setting.Name} is missing. Give it, or set the variable {setting.Variable}, or the key '{setting.Key}' of {KnownSettings.FileName}; --help says more.");

    /// <summary>Whether the command line itself holds a password, which everybody on the machine may read there.</summary>
    public bool ShowsPassword => KnownSettings.Database.Given(call) is { } address && SqlServerAddress.HoldsPassword(address);

    /// <exception cref="WrongCallException">The file of the password cannot be read.</exception>
    /// <exception cref="WarehouseAddressException">The address is none.</exception>
    public WarehouseDatabase Warehouse() => WarehouseDatabase.Parse(this[KnownSettings.Database]!, Password());

    private string? Password()
    {
        if (Environment.GetEnvironmentVariable(KnownSettings.PasswordVariable) is { Length: > 0 } password)
            return password;
        if (this[KnownSettings.PasswordFile] is not { } path)
            return null;
        try
        {
            return System.IO.File.ReadAllText(path).TrimEnd('\r', '\n') is { Length: > 0 } content
                ? content
                : throw new WrongCallException($"The file of the password, {path}, is empty.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new WrongCallException($"The file of the password cannot be read: {exception.Message}");
        }
    }

    private static string? Variable(Setting setting)
    {
        if (Environment.GetEnvironmentVariable(setting.Variable) is not { Length: > 0 } value)
            return null;
        return setting.Problem(value) is { } problem ? throw new WrongCallException($"{setting.Variable}: {problem}.") : value;
    }
}

using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Warehouse.Etl.Commands.Settings;

/// <summary>What can be set by an option, a variable or a key of the settings file: one name in three spellings.</summary>
internal sealed class Setting
{
    private readonly SettingKind kind;

    private readonly string[] choices;

    /// <param name="key">In snake_case, as in the file.</param>
    /// <param name="helpName">What stands for the value in the help; for a choice both words, with <c>|</c> between.</param>
    /// <param name="standard">What holds where nothing is said; null for nothing.</param>
    /// <param name="description">What it is for, in sentences.</param>
    public Setting(string key, SettingKind kind, string helpName, string? standard, string description, bool isKey = true, bool isGlobal = false)
    {
        this.kind = kind;
        choices = helpName.Split('|');
        Key = key;
        Standard = standard;
        IsKey = isKey;
        Option = kind == SettingKind.Switch ? new Option<bool>(Name) : Valued(helpName);
        Option.Description = $"{description} [{(isKey ? $"key {key}, " : "")}variable {Variable}{(standard is { Length: > 0 } ? $", else {standard}" : "")}]";
        Option.Recursive = isGlobal;
    }

    public string Key { get; }

    /// <summary>Whether the settings file may say it.</summary>
    public bool IsKey { get; }

    public string? Standard { get; }

    public string Name => "--" + Key.Replace('_', '-');

    public string Variable => "WAREHOUSE_" + Key.ToUpperInvariant();

    public Option Option { get; }

    public bool IsPath => kind == SettingKind.Path;

    public bool IsAddress => kind == SettingKind.Address;

    /// <summary>What the command line says, null for nothing.</summary>
    public string? Given(ParseResult call) => Option switch
    {
        Option<bool> flag => call.GetValue(flag) ? "true" : null,
        Option<string?> option => call.GetValue(option),
        _ => null,
    };

    /// <summary>What is wrong with a value, as the end of a sentence; null for nothing.</summary>
    public string? Problem(string value) => kind switch
    {
        SettingKind.Count when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _) => $"'{value}' is no whole number from 0 on",
        SettingKind.Switch when !bool.TryParse(value, out _) => $"'{value}' is neither true nor false",
        SettingKind.Choice when !choices.Contains(value) => $"'{value}' is neither {string.Join(" nor ", choices)}",
        SettingKind.Path or SettingKind.Text when string.IsNullOrWhiteSpace(value) => "the value is empty",
        _ => null,
    };

    private Option<string?> Valued(string helpName)
    {
        var option = new Option<string?>(Name) { HelpName = helpName };
        option.Validators.Add(Validate);
        return option;
    }

    private void Validate(OptionResult result)
    {
        if (result.Tokens is [{ Value: var value }] && Problem(value) is { } problem)
            result.AddError($"{Name}: {problem}.");
    }
}

using System.CommandLine;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Settings;

/// <summary>Everything that can be set.</summary>
internal static class KnownSettings
{
    /// <summary>The settings file where nobody names one: in the working directory, and only if it is there.</summary>
    public const string FileName = "warehouse.json";

    /// <summary>The one secret. It has no option, since the options of a process can be read by others, and no key.</summary>
    public const string PasswordVariable = "WAREHOUSE_PASSWORD";

    public static readonly Setting Config = new("config", SettingKind.Path, "FILE", FileName,
        "A settings file: JSON with the keys named here. Options go before variables, variables before the file.", isKey: false, isGlobal: true);

    public static readonly Setting Database = new("db", SettingKind.Address, "ADDRESS", WarehouseDatabase.DefaultAddress,
        "The warehouse: sqlite:PATH or sqlserver:CONNECTION STRING.", isGlobal: true);

    public static readonly Setting PasswordFile = new("password_file", SettingKind.Path, "FILE", null,
        $"A file that holds the password of the database and nothing else; or put the password itself into the variable {PasswordVariable}.", isGlobal: true);

    public static readonly Setting Log = new("log", SettingKind.Choice, "plain|json", "plain",
        "How log lines are written to standard error: plain, or json for one JSON object a line.", isGlobal: true);

    public static readonly Setting Verbose = new("verbose", SettingKind.Switch, "", "false",
        "Log details too, and where an unexpected error came from.", isGlobal: true);

    public static readonly Setting Inbox = new("inbox", SettingKind.Path, "DIR", null,
        "The folder that documents arrive in, with everything below it. It is only read.");

    public static readonly Setting Out = new("out", SettingKind.Path, "DIR", null,
        "The folder of the report. It is renewed when something changed, and never half written. Keep it for the report alone.");

    public static readonly Setting Settle = new("settle", SettingKind.Count, "SECONDS", "2",
        "How long a file must have stayed as it is. A younger one is looked at twice, this long apart; one that changed is left for the next night.");

    public static readonly Setting Notify = new("notify", SettingKind.Text, "COMMAND|URL", null,
        "Who is told when a run fails or finds much: a program that gets the summary as JSON on standard input, or an http address on this machine that it is posted to.");

    public static readonly Setting NotifyFrom = new("notify_from", SettingKind.Count, "N", "10",
        "How many documents that are newly held back or cannot be read are much; 0 tells of every run.");

    public static readonly Setting KeepRuns = new("keep_runs", SettingKind.Count, "N", "0",
        "Of how many runs to keep what became of each document, and the findings on documents superseded since; 0 keeps all.");

    public static readonly Setting Lang = new("lang", SettingKind.Choice, "zh|en", "zh",
        "What the report is written in: Chinese or English. Names of offices and places, and what documents say, stay Chinese.");

    public static IReadOnlyList<Setting> All { get; } = [Config, Database, PasswordFile, Log, Verbose, Inbox, Out, Settle, Notify, NotifyFrom, KeepRuns, Lang];

    public static IEnumerable<Option> GlobalOptions => All.Where(setting => setting.Option.Recursive).Select(setting => setting.Option);
}

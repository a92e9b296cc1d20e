using System.CommandLine;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>The options that every verb takes.</summary>
internal static class GlobalOptions
{
    public const string DatabaseVariable = "WAREHOUSE_DB";
    public const string DefaultDatabase = "sqlite:warehouse.db";

    public static Option<string?> Database { get; } = new("--db")
    {
        Description = $"The warehouse: sqlite:PATH or sqlserver:CONNECTION STRING. Without it the variable {DatabaseVariable}, without that {DefaultDatabase}.",
        HelpName = "ADDRESS",
        Recursive = true,
    };

    public static Option<LogFormat> Log { get; } = new("--log")
    {
        Description = "How log lines are written to standard error: plain, or json for one JSON object a line.",
        HelpName = "plain|json",
        Recursive = true,
    };

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Log details too, and where an unexpected error came from.",
        Recursive = true,
    };
}

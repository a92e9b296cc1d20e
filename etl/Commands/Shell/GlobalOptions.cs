using System.CommandLine;
using Warehouse.Sql;

namespace Warehouse.Etl.Commands.Shell;

/// <summary>The options that every verb takes.</summary>
internal static class GlobalOptions
{
    public const string DatabaseVariable = "WAREHOUSE_DB";

    public static Option<string?> Database { get; } = new("--db")
    {
        Description = $"The warehouse: sqlite:PATH or sqlserver:CONNECTION STRING. Without it the variable {DatabaseVariable}, without that {WarehouseDatabase.DefaultAddress}.",
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

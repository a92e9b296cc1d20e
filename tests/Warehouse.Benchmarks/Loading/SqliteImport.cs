using Dapper;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.Loading;

/// <summary>
/// The yardstick on SQLite: the fact rows of a warehouse, written as CSV, through <c>sqlite3 .import</c> into the same table
/// with its keys, checks and indexes, in a file of its own. Only the import is timed.
/// </summary>
internal static class SqliteImport
{
    private const string Table = "fact_disclosure";

    public static Measurement Run(string warehouse, string folder)
    {
        var (rows, target) = (Path.Combine(folder, "facts.csv"), Path.Combine(folder, "import.db"));
        try
        {
            MeasuredProcess.Run("sqlite3", "-readonly", warehouse, ".mode csv", $".once {rows}", $"SELECT * FROM {Table}");
            Make(warehouse, target);
            return MeasuredProcess.Run("sqlite3", target, "PRAGMA synchronous = NORMAL", ".mode csv", $".import {rows} {Table}");
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            foreach (var file in Directory.GetFiles(folder, "import.db*").Append(rows))
                File.Delete(file);
        }
    }

    private static void Make(string warehouse, string target)
    {
        using var from = new SqliteConnection($"Data Source={warehouse};Mode=ReadOnly");
        using var into = new SqliteConnection($"Data Source={target}");
        into.Open();
        into.Execute("PRAGMA journal_mode = WAL");
        foreach (var definition in from.Query<string>("SELECT sql FROM sqlite_master WHERE tbl_name = @Table AND sql IS NOT NULL ORDER BY type DESC", new { Table }))
            into.Execute(definition);
    }
}

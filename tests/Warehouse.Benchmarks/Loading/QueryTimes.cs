using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Warehouse.Reports.Queries;
using Warehouse.Sql;

namespace Warehouse.Benchmarks.Loading;

/// <summary>Every query of the reports, for a county, a prefecture and the province: seconds to the last row, and how many there are.</summary>
internal static class QueryTimes
{
    private static readonly string[] places = ["430104", "4301", "43"];

    public static void Print(string warehouse)
    {
        var database = WarehouseDatabase.Parse("sqlite:" + warehouse);
        using var connection = database.Open();
        Console.WriteLine();
        Console.WriteLine($"| query | {string.Join(" | ", places)} | rows |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var (name, sql) in ReportSql.All)
        {
            var times = places.Select(place => Seconds(connection, sql, place)).ToList();
            Console.WriteLine(FormattableString.Invariant($"| {name} | {string.Join(" | ", times.Select(time => FormattableString.Invariant($"{time.Seconds:0.00} s")))} | {times[^1].Rows} |"));
        }
    }

    /// <summary>Rows are read and not made into objects: the engine's part.</summary>
    private static (double Seconds, int Rows) Seconds(DbConnection connection, string sql, string place)
    {
        var clock = Stopwatch.StartNew();
        var rows = 0;
        using (var reader = connection.ExecuteReader(sql, new { first = place, last = place + "zzzz", from = 0, to = 9999 }))
        {
            while (reader.Read())
                rows++;
        }
        return (clock.Elapsed.TotalSeconds, rows);
    }
}

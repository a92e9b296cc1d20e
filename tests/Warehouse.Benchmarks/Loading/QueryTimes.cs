using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Warehouse.Reports;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Queries;
using Warehouse.Sql;

namespace Warehouse.Benchmarks.Loading;

/// <summary>Every query of the reports on a warehouse, as a report of everything asks it: in how many pieces, and how long the longest takes.</summary>
internal static class QueryTimes
{
    public static void Print(string warehouse)
    {
        using var connection = WarehouseDatabase.Parse("sqlite:" + warehouse).Open();
        var coverage = connection.Query<CoverageRow>(ReportSql.Coverage, Parameters([])).ToList();
        var years = coverage.CountBy(row => row.OfficeCode).OrderBy(office => office.Key, StringComparer.Ordinal).ToList();
        var office = years.Take(1).Select(first => first.Key).ToList();
        Console.WriteLine();
        Console.WriteLine("| query | an office | asked in pieces | longest | all | rows |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, sql) in ReportSql.All)
        {
            List<List<string>> pieces = sql.Contains("@offices", StringComparison.Ordinal) ? [.. Pieces(years)] : [[]];
            var one = Time(connection, sql, office);
            var times = pieces.Select(piece => Time(connection, sql, piece)).ToList();
            Console.WriteLine(FormattableString.Invariant($"| {name} | {one.Seconds:0.00} s | {pieces.Count} | {times.Max(time => time.Seconds):0.00} s | {times.Sum(time => time.Seconds):0.0} s | {times.Sum(time => time.Rows)} |"));
        }
    }

    private static IEnumerable<List<string>> Pieces(List<KeyValuePair<string, int>> years)
    {
        var (piece, held) = (new List<string>(), 0);
        foreach (var office in years)
        {
            piece.Add(office.Key);
            held += office.Value;
            if (held < SiteWalk.OfficeYearsAtOnce)
                continue;
            yield return piece;
            (piece, held) = ([], 0);
        }

        if (piece.Count > 0)
            yield return piece;
    }

    /// <summary>Rows are read and not made into objects: the engine's part, in processor time, which other work on the machine does not change much.</summary>
    private static (double Seconds, int Rows) Time(DbConnection connection, string sql, IReadOnlyList<string> offices)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var rows = 0;
        using (var reader = connection.ExecuteReader(sql, Parameters(offices)))
        {
            while (reader.Read())
                rows++;
        }
        process.Refresh();
        return ((process.TotalProcessorTime - before).TotalSeconds, rows);
    }

    private static object Parameters(IReadOnlyList<string> offices) => new { first = "", last = "zzzz", from = 0, to = 9999, headlines = Topics.Headlines, region = "430000", offices };
}

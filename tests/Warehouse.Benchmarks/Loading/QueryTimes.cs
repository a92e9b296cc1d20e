using System.Data.Common;
using System.Diagnostics;
using Dapper;
using Warehouse.Reports.Analysis;
using Warehouse.Reports.Queries;
using Warehouse.Sql;

namespace Warehouse.Benchmarks.Loading;

/// <summary>Every query of the reports on a warehouse, as a report of everything asks it: in how many pieces, and how long the longest takes.</summary>
internal static class QueryTimes
{
    private static readonly Dictionary<string, int> pieces = new Dictionary<string, int>
    {
        [nameof(ReportSql.OfficeYears)] = WarehouseReader.OfficeYearsAtOnce,
        [nameof(ReportSql.Categories)] = WarehouseReader.OfficeYearsAtOnce,
        [nameof(ReportSql.Findings)] = WarehouseReader.OfficeYearsAtOnce,
        [nameof(ReportSql.QualityCounts)] = WarehouseReader.OfficeYearsAtOnce,
        [nameof(ReportSql.Peers)] = WarehouseReader.OfficeYearsAtOnce,
        [nameof(ReportSql.Indicators)] = WarehouseReader.RangesAtOnce * WarehouseReader.OfficeYearsAtOnce,
        [nameof(ReportSql.Documents)] = WarehouseReader.RangesAtOnce * WarehouseReader.OfficeYearsAtOnce,
    };

    public static void Print(string warehouse)
    {
        using var connection = WarehouseDatabase.Parse("sqlite:" + warehouse).Open();
        IReadOnlyList<(string First, string Last)> whole = [RegionRanges.Whole("")];
        var coverage = connection.Query<CoverageRow>(ReportSql.Coverage, Parameters(whole[0])).ToList();
        var county = coverage.CountBy(row => row.RegionCode).Where(row => row.Key.Length == 6).MaxBy(row => row.Value).Key;
        Console.WriteLine();
        Console.WriteLine($"| query | county {county} | asked in pieces | longest | all | rows |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, sql) in ReportSql.All)
        {
            var ranges = pieces.TryGetValue(name, out var size) ? RegionRanges.Of("", coverage, size) : whole;
            var one = Time(connection, sql, RegionRanges.Whole(county));
            var times = ranges.Select(range => Time(connection, sql, range)).ToList();
            Console.WriteLine(FormattableString.Invariant($"| {name} | {one.Seconds:0.00} s | {ranges.Count} | {times.Max(time => time.Seconds):0.00} s | {times.Sum(time => time.Seconds):0.0} s | {times.Sum(time => time.Rows)} |"));
        }
    }

    /// <summary>Rows are read and not made into objects: the engine's part, in processor time, which other work on the machine does not change much.</summary>
    private static (double Seconds, int Rows) Time(DbConnection connection, string sql, (string First, string Last) range)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        var rows = 0;
        using (var reader = connection.ExecuteReader(sql, Parameters(range)))
        {
            while (reader.Read())
                rows++;
        }
        process.Refresh();
        return ((process.TotalProcessorTime - before).TotalSeconds, rows);
    }

    private static object Parameters((string First, string Last) range) => new { first = range.First, last = range.Last, from = 0, to = 9999, headlines = Topics.Headlines };
}

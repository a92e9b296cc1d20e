using Dapper;
using Warehouse.Sql;

namespace Warehouse.Reports.Queries;

/// <summary>
/// Reads what a report is made of, some offices at a time: what is asked at once is short and is forgotten when its pages are
/// made, however large the province.
/// </summary>
public sealed class WarehouseReader(WarehouseDatabase database, ContentScope scope)
{
    private const int SecondsPerQuery = 600;

    /// <summary>Put behind a prefix, it sorts after every division code that begins so, and after 'unknown': a range can use an index where LIKE cannot.</summary>
    private const string AfterEveryCode = "zzzz";

    /// <summary>How many offices a question names, the last again and again where there are fewer: each number is a question of its own to prepare. An engine takes two thousand at most.</summary>
    private static readonly int[] officesNamed = [10, 100, 1000];

    public IReadOnlyList<ConformedRow> Measures() => [.. Rows<ConformedRow>(ReportSql.Measures)];

    public IReadOnlyList<CoverageRow> Coverage() => [.. Rows<CoverageRow>(ReportSql.Coverage)];

    /// <summary>Of one region.</summary>
    public IReadOnlyList<RegionYearRow> RegionYears(string code) => [.. Rows<RegionYearRow>(ReportSql.RegionYears, ("region", code))];

    internal IEnumerable<PeerRow> Peers(IReadOnlyCollection<string> offices, IReadOnlyList<string> headlines) => Rows<PeerRow>(ReportSql.Peers, offices, ("headlines", headlines));

    internal IEnumerable<IndicatorRow> Indicators(IReadOnlyCollection<string> offices) => Rows<IndicatorRow>(ReportSql.Indicators, offices);

    internal IEnumerable<DocumentRow> Documents(IReadOnlyCollection<string> offices) => Rows<DocumentRow>(ReportSql.Documents, offices);

    internal IEnumerable<YearOverYearRow> OfficeYears(IReadOnlyCollection<string> offices) => Rows<YearOverYearRow>(ReportSql.OfficeYears, offices);

    internal IEnumerable<CategoryRow> Categories(IReadOnlyCollection<string> offices) => Rows<CategoryRow>(ReportSql.Categories, offices);

    internal IEnumerable<QualityRow> Findings(IReadOnlyCollection<string> offices) => Rows<QualityRow>(ReportSql.Findings, offices);

    internal IEnumerable<QualityCountRow> QualityCounts(IReadOnlyCollection<string> offices) => Rows<QualityCountRow>(ReportSql.QualityCounts, offices);

    internal IEnumerable<DocumentStamp> DocumentStamps(IReadOnlyCollection<string> offices) => Rows<DocumentStamp>(ReportSql.DocumentStamps, offices);

    internal IEnumerable<FindingStamp> FindingStamps(IReadOnlyCollection<string> offices) => Rows<FindingStamp>(ReportSql.FindingStamps, offices);

    internal IEnumerable<CorrectionStamp> CorrectionStamps(IReadOnlyCollection<string> offices) => Rows<CorrectionStamp>(ReportSql.CorrectionStamps, offices);

    private IEnumerable<T> Rows<T>(string sql, IReadOnlyCollection<string> offices, params (string Name, object Value)[] parameters) =>
        offices.Chunk(officesNamed[^1]).SelectMany(some => Rows<T>(sql, [("offices", Padded(some)), .. parameters]));

    private static IEnumerable<string> Padded(string[] offices) =>
        offices.Concat(Enumerable.Repeat(offices[^1], officesNamed.First(number => number >= offices.Length) - offices.Length));

    private IEnumerable<T> Rows<T>(string sql, params (string Name, object Value)[] parameters)
    {
        using var connection = database.Open();
        var all = new DynamicParameters(new { first = scope.RegionPrefix, last = scope.RegionPrefix + AfterEveryCode, from = scope.FromYear ?? 0, to = scope.ToYear ?? 9999 });
        foreach (var (name, value) in parameters)
            all.Add(name, value);
        foreach (var row in connection.Query<T>(sql, all, commandTimeout: SecondsPerQuery, buffered: false))
            yield return row;
    }
}

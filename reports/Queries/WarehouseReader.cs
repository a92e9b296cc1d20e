using Dapper;
using Warehouse.Sql;

namespace Warehouse.Reports.Queries;

/// <summary>
/// Reads what a report is made of, by ranges of division codes: what is asked at a time is short and is forgotten when its pages
/// are made, however large the province.
/// </summary>
/// <param name="officeYearsAtOnce">Office-years that are asked for at a time.</param>
public sealed class WarehouseReader(WarehouseDatabase database, ContentScope scope, int officeYearsAtOnce = WarehouseReader.OfficeYearsAtOnce)
{
    private const int SecondsPerQuery = 600;

    internal const int OfficeYearsAtOnce = 1000;

    /// <summary>Ranges for which rates and documents are asked together: these look at the documents of the whole warehouse each time.</summary>
    internal const int RangesAtOnce = 6;

    /// <summary>All that the report is about.</summary>
    internal (string First, string Last) Whole => RegionRanges.Whole(scope.RegionPrefix);

    /// <summary>The same in ranges that are short to ask about.</summary>
    internal IReadOnlyList<(string First, string Last)> Ranges(IEnumerable<CoverageRow> coverage) => RegionRanges.Of(scope.RegionPrefix, coverage, officeYearsAtOnce);

    public IReadOnlyList<ConformedRow> Measures() => [.. Rows<ConformedRow>(ReportSql.Measures, Whole)];

    public IReadOnlyList<CoverageRow> Coverage() => [.. Rows<CoverageRow>(ReportSql.Coverage, Whole)];

    /// <summary>Of one region.</summary>
    public IReadOnlyList<RegionYearRow> RegionYears(string code) => [.. Rows<RegionYearRow>(ReportSql.RegionYears, (code, code))];

    /// <summary>In no order; several questions at a time.</summary>
    internal IEnumerable<PeerRow> Peers(IEnumerable<CoverageRow> coverage, IReadOnlyCollection<string> headlines) =>
        Ranges(coverage).AsParallel().SelectMany(range => Rows<PeerRow>(ReportSql.Peers, range, headlines)).AsEnumerable();

    internal IReadOnlyList<IndicatorRow> Indicators((string First, string Last) range) => [.. Rows<IndicatorRow>(ReportSql.Indicators, range)];

    /// <summary>In the order of years, the latest first. Read as they are asked for.</summary>
    internal IEnumerable<DocumentRow> Documents((string First, string Last) range) => Rows<DocumentRow>(ReportSql.Documents, range);

    internal IReadOnlyList<YearOverYearRow> OfficeYears((string First, string Last) range) => [.. Rows<YearOverYearRow>(ReportSql.OfficeYears, range)];

    internal IReadOnlyList<CategoryRow> Categories((string First, string Last) range) => [.. Rows<CategoryRow>(ReportSql.Categories, range)];

    internal IReadOnlyList<QualityRow> Findings((string First, string Last) range) => [.. Rows<QualityRow>(ReportSql.Findings, range)];

    internal IReadOnlyList<QualityCountRow> QualityCounts((string First, string Last) range) => [.. Rows<QualityCountRow>(ReportSql.QualityCounts, range)];

    private IEnumerable<T> Rows<T>(string sql, (string First, string Last) range, IReadOnlyCollection<string>? headlines = null)
    {
        using var connection = database.Open();
        var parameters = new DynamicParameters(new { first = range.First, last = range.Last, from = scope.FromYear ?? 0, to = scope.ToYear ?? 9999 });
        if (headlines is not null)
            parameters.Add("headlines", headlines);
        foreach (var row in connection.Query<T>(sql, parameters, commandTimeout: SecondsPerQuery, buffered: false))
            yield return row;
    }
}

using Dapper;
using Warehouse.Sql;

namespace Warehouse.Reports.Queries;

/// <summary>Reads each view once for a whole report: a question per page would compute the roll-ups again for each of thousands.</summary>
public sealed class WarehouseReader(WarehouseDatabase database)
{
    private const int SecondsPerQuery = 600;

    /// <summary>Office-years that a question about what offices state or about findings is asked for at a time.</summary>
    internal const int OfficeYearsAtOnce = 1000;

    /// <summary>The same for rates, which look at the documents of the whole warehouse each time.</summary>
    internal const int RateOfficeYearsAtOnce = 6000;

    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached, or a query failed.</exception>
    public WarehouseContent Read(ContentScope scope) => database.Guard(() => ReadAsync(scope).GetAwaiter().GetResult());

    /// <summary>As many questions at once as there are processors, those that take longest first; the pieces of one keep their order.</summary>
    private async Task<WarehouseContent> ReadAsync(ContentScope scope)
    {
        IReadOnlyList<(string First, string Last)> whole = [RegionRanges.Whole(scope.RegionPrefix)];
        using var turns = new SemaphoreSlim(Environment.ProcessorCount);
        var coverage = await RowsAsync<CoverageRow>(ReportSql.Coverage, whole);
        var ranges = RegionRanges.Of(scope.RegionPrefix, coverage, OfficeYearsAtOnce);
        var rateRanges = RegionRanges.Of(scope.RegionPrefix, coverage, RateOfficeYearsAtOnce);
        var officeYears = RowsAsync<YearOverYearRow>(ReportSql.OfficeYears, ranges);
        var regionYears = RowsAsync<RegionYearRow>(ReportSql.RegionYears, whole);
        var categories = RowsAsync<CategoryRow>(ReportSql.Categories, ranges);
        var findings = RowsAsync<QualityRow>(ReportSql.Findings, ranges);
        var qualityCounts = RowsAsync<QualityCountRow>(ReportSql.QualityCounts, ranges);
        var indicators = RowsAsync<IndicatorRow>(ReportSql.Indicators, rateRanges);
        var documents = RowsAsync<DocumentRow>(ReportSql.Documents, whole);
        var measures = RowsAsync<ConformedRow>(ReportSql.Measures, whole);
        await Task.WhenAll(officeYears, regionYears, categories, findings, qualityCounts, indicators, documents, measures);
        return new WarehouseContent
        {
            Measures = await measures,
            Documents = await documents,
            Coverage = coverage,
            RegionYears = await regionYears,
            OfficeYears = await officeYears,
            Categories = await categories,
            Indicators = await indicators,
            Findings = await findings,
            QualityCounts = await qualityCounts,
        };

        async Task<IReadOnlyList<T>> RowsAsync<T>(string sql, IReadOnlyList<(string First, string Last)> places)
        {
            var pieces = await Task.WhenAll(places.Select(place => PieceAsync<T>(sql, place)));
            return pieces is [var all] ? all : [.. pieces.SelectMany(rows => rows)];
        }

        async Task<List<T>> PieceAsync<T>(string sql, (string First, string Last) place)
        {
            await turns.WaitAsync();
            try
            {
                return await Task.Run(() => Rows<T>(sql, place, scope));
            }
            finally
            {
                turns.Release();
            }
        }
    }

    private List<T> Rows<T>(string sql, (string First, string Last) place, ContentScope scope)
    {
        using var connection = database.Open();
        return [.. connection.Query<T>(sql, new { first = place.First, last = place.Last, from = scope.FromYear ?? 0, to = scope.ToYear ?? 9999 }, commandTimeout: SecondsPerQuery, buffered: false)];
    }
}

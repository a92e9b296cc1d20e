using Dapper;
using Warehouse.Sql;

namespace Warehouse.Reports.Queries;

/// <summary>Reads each view once for a whole report: a question per page would compute the roll-ups again for each of thousands.</summary>
public sealed class WarehouseReader(WarehouseDatabase database)
{
    private const int SecondsPerQuery = 600;

    /// <summary>Put behind a prefix, it sorts after every division code that begins so, and after 'unknown': a range can use an index where LIKE cannot.</summary>
    private const string AfterEveryCode = "zzzz";

    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached, or a query failed.</exception>
    public WarehouseContent Read(ContentScope scope) => database.Guard(() => ReadAsync(scope).GetAwaiter().GetResult());

    /// <summary>As many views at once as there are processors, those that take longest first.</summary>
    private async Task<WarehouseContent> ReadAsync(ContentScope scope)
    {
        var parameters = new { first = scope.RegionPrefix, last = scope.RegionPrefix + AfterEveryCode, from = scope.FromYear ?? 0, to = scope.ToYear ?? 9999 };
        using var turns = new SemaphoreSlim(Environment.ProcessorCount);
        var officeYears = RowsAsync<YearOverYearRow>(ReportSql.OfficeYears);
        var regionYears = RowsAsync<RegionYearRow>(ReportSql.RegionYears);
        var categories = RowsAsync<CategoryRow>(ReportSql.Categories);
        var findings = RowsAsync<QualityRow>(ReportSql.Findings);
        var qualityCounts = RowsAsync<QualityCountRow>(ReportSql.QualityCounts);
        var indicators = RowsAsync<IndicatorRow>(ReportSql.Indicators);
        var documents = RowsAsync<DocumentRow>(ReportSql.Documents);
        var coverage = RowsAsync<CoverageRow>(ReportSql.Coverage);
        var measures = RowsAsync<ConformedRow>(ReportSql.Measures);
        await Task.WhenAll(officeYears, regionYears, categories, findings, qualityCounts, indicators, documents, coverage, measures);
        return new WarehouseContent
        {
            Measures = await measures,
            Documents = await documents,
            Coverage = await coverage,
            RegionYears = await regionYears,
            OfficeYears = await officeYears,
            Categories = await categories,
            Indicators = await indicators,
            Findings = await findings,
            QualityCounts = await qualityCounts,
        };

        async Task<IReadOnlyList<T>> RowsAsync<T>(string sql)
        {
            await turns.WaitAsync();
            try
            {
                return await Task.Run(() => Rows<T>(sql, parameters));
            }
            finally
            {
                turns.Release();
            }
        }
    }

    private List<T> Rows<T>(string sql, object parameters)
    {
        using var connection = database.Open();
        return connection.Query<T>(sql, parameters, commandTimeout: SecondsPerQuery).AsList();
    }
}

using System.Data.Common;
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
    public WarehouseContent Read(ContentScope scope) => database.Guard(() =>
    {
        using var connection = database.Open();
        var parameters = new { first = scope.RegionPrefix, last = scope.RegionPrefix + AfterEveryCode, from = scope.FromYear ?? 0, to = scope.ToYear ?? 9999 };
        return new WarehouseContent
        {
            Measures = Rows<ConformedRow>(connection, ReportSql.Measures, parameters),
            Documents = Rows<DocumentRow>(connection, ReportSql.Documents, parameters),
            Coverage = Rows<CoverageRow>(connection, ReportSql.Coverage, parameters),
            RegionYears = Rows<RegionYearRow>(connection, ReportSql.RegionYears, parameters),
            OfficeYears = Rows<YearOverYearRow>(connection, ReportSql.OfficeYears, parameters),
            Categories = Rows<CategoryRow>(connection, ReportSql.Categories, parameters),
            Indicators = Rows<IndicatorRow>(connection, ReportSql.Indicators, parameters),
            Findings = Rows<QualityRow>(connection, ReportSql.Findings, parameters),
            QualityCounts = Rows<QualityCountRow>(connection, ReportSql.QualityCounts, parameters),
        };
    });

    private static List<T> Rows<T>(DbConnection connection, string sql, object parameters) =>
        connection.Query<T>(sql, parameters, commandTimeout: SecondsPerQuery).AsList();
}

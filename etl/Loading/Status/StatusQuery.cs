using Dapper;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Status;

/// <summary>Asks a warehouse how it stands.</summary>
public static class StatusQuery
{
    private const int LastRuns = 10;

    private const int LastMonths = 12;

    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static WarehouseStatus Run(WarehouseDatabase database) => database.Retry(() =>
    {
        using var connection = database.Open();
        var content = connection.QuerySingle<(int Documents, int Superseded, int Offices, int? FirstYear, int? LastYear)>("""
            SELECT COUNT(CASE WHEN status = 'current' THEN 1 END), COUNT(CASE WHEN status = 'superseded' THEN 1 END),
                COUNT(DISTINCT CASE WHEN office_key > 0 THEN office_key END), MIN(report_year), MAX(report_year)
            FROM dim_document WHERE document_key > 0
            """);
        var facts = connection.ExecuteScalar<long>(
            "SELECT COUNT(*) FROM fact_disclosure f JOIN dim_document d ON d.document_key = f.document_key WHERE d.status = 'current'");
        var coverage = connection.Query<YearCoverage>("""
            SELECT report_year AS Year, COUNT(CASE WHEN status = 'on_time' THEN 1 END) AS OnTime, COUNT(CASE WHEN status = 'late' THEN 1 END) AS Late,
                COUNT(CASE WHEN status = 'no_date' THEN 1 END) AS Undated, COUNT(CASE WHEN status = 'missing' THEN 1 END) AS Missing,
                COUNT(CASE WHEN status = 'quarantined' THEN 1 END) AS Quarantined
            FROM rpt_coverage GROUP BY report_year ORDER BY report_year DESC
            """);
        var held = connection.Query<HeldCount>("""
            SELECT reason_code AS Reason, COUNT(*) AS Documents FROM quarantine WHERE status = 'open' GROUP BY reason_code ORDER BY COUNT(*) DESC, reason_code
            """);
        return new WarehouseStatus(
            content.Documents, content.Superseded, content.Offices, content.FirstYear, content.LastYear, facts,
            [.. coverage], [.. held], new RunLog(database).Latest(LastRuns), new RunLog(database).Growth(LastMonths));
    });
}

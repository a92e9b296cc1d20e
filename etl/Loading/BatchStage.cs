using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Offices;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading;

/// <summary>
/// Stages the identities of a batch and reads what the warehouse knows of them, set by set. The order of the joins is said: from
/// the few that are staged to what there may be a country of.
/// </summary>
internal sealed class BatchStage
{
    private static readonly string[] columns = ["position", "sha256", "office_code", "region_code", "report_year", "is_consolidated"];

    public BatchStage(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, OfficeHistories histories, IReadOnlyList<PreparedReport> reports)
    {
        connection.Execute("DELETE FROM stage_document", transaction: transaction);
        dialect.BulkInsert(connection, transaction, "stage_document", columns, reports.Select((prepared, i) => (Position: i, prepared.Report)).Select(entry => new object?[]
        {
            entry.Position, Codes.Fit(entry.Report.Source.Sha256, 64), histories.CodeOf(entry.Report.Office), entry.Report.Office.Region?.Code, entry.Report.ReportYear ?? 0, entry.Report.Scope == ReportScope.Consolidated,
        }));
        Known = connection.Query<(string Sha256, int Key)>(
                "SELECT DISTINCT d.sha256, d.document_key FROM stage_document s CROSS JOIN dim_document d WHERE d.sha256 = s.sha256", transaction: transaction)
            .ToDictionary(row => row.Sha256, row => row.Key, StringComparer.Ordinal);
        Held = connection.Query<(string Sha256, string Status)>(
                "SELECT DISTINCT q.sha256, q.status FROM stage_document s CROSS JOIN quarantine q WHERE q.sha256 = s.sha256", transaction: transaction)
            .ToDictionary(row => row.Sha256, row => row.Status, StringComparer.Ordinal);
        Standing = [.. connection.Query<StandingDocument>($"""
            SELECT DISTINCT d.document_key AS DocumentKey, d.office_key AS OfficeKey, d.office_durable_key AS OfficeDurableKey, d.report_year AS ReportYear,
                d.is_consolidated AS IsConsolidated, d.published_on AS PublishedOn, d.sha256 AS Sha256, d.file_name AS FileName,
                {SubstanceQuery.Columns}
            FROM stage_document s CROSS JOIN dim_office o CROSS JOIN dim_document d
            WHERE o.office_code = s.office_code AND d.office_durable_key = o.durable_key AND d.report_year = s.report_year AND d.is_consolidated = s.is_consolidated
                AND d.status = 'current' AND d.office_durable_key > 0 AND d.report_year > 0
            """, transaction: transaction)];
    }

    /// <summary>Documents of the batch that are in the warehouse, by SHA-256.</summary>
    public IReadOnlyDictionary<string, int> Known { get; }

    /// <summary>Status in quarantine of documents of the batch, by SHA-256.</summary>
    public IReadOnlyDictionary<string, string> Held { get; }

    /// <summary>Current documents for the offices and years of the batch.</summary>
    public IReadOnlyList<StandingDocument> Standing { get; }
}

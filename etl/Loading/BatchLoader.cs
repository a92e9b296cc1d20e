using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Dimensions;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Offices;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Loading.Regions;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Etl.Loading.Years;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading;

/// <summary>Loads one batch of reports inside one transaction: all of it, or nothing.</summary>
internal sealed class BatchLoader(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, DimensionKeys dimensions, int runId)
{
    /// <summary>Indexes are made anew at a quarter of the cost of keeping them: worth it where what comes may be more than a third of what is there.</summary>
    private const int DeferBelow = 3;

    private readonly RunOutcomes outcomes = new(connection, transaction, runId);
    private readonly QuarantineWriter quarantine = new(dimensions.Histories, runId);
    private readonly List<(StandingDocument Older, StandingDocument Newer)> successions = [];

    public LoadSummary Load(IReadOnlyList<PreparedReport> reports)
    {
        var stage = new BatchStage(connection, transaction, dialect, dimensions.Histories, reports);
        var offices = new OfficeDimension(connection, transaction, dimensions.Histories, runId);
        var rows = new DocumentRows(dimensions, offices, new KeySequence(connection, transaction, "fact_quality", "quality_key"), runId, ReportBatches.Facts(reports));
        Collect(reports, stage, offices, rows);

        if (ReportBatches.IsFull(reports) && rows.FirstDocumentKey < DeferBelow * ReportBatches.Read(reports))
            dialect.DeferIndexes(connection, transaction);
        offices.Write(connection, transaction, dialect);
        dimensions.Write(connection, transaction, dialect);
        WriteDocuments(rows);
        dialect.BulkInsert(connection, transaction, FactRow.Table, rows.Facts);
        dialect.BulkInsert(connection, transaction, StatementRow.Table, rows.Statements);
        dialect.BulkInsert(connection, transaction, FindingRow.Table, rows.Findings);
        quarantine.Write(connection, transaction, dialect);
        connection.Execute("DELETE FROM stage_document", transaction: transaction);
        return outcomes.Write(dialect, reports.Count, rows.Facts.Count, rows.Findings.Count);
    }

    private void Collect(IReadOnlyList<PreparedReport> reports, BatchStage stage, OfficeDimension offices, DocumentRows rows)
    {
        var admission = new BatchAdmission(stage);
        var documentKeys = new KeySequence(connection, transaction, "dim_document", "document_key");
        var succession = new Succession(stage.Standing);

        foreach (var prepared in reports)
        {
            var (report, decision) = (prepared.Report, admission.Decide(prepared));
            var sha256 = report.Source.Sha256;
            if (decision.Outcome == DocumentOutcome.Quarantined)
                quarantine.Hold(report, decision, stage.Held.ContainsKey(sha256));
            if (decision.Outcome != DocumentOutcome.Loaded)
            {
                outcomes.Add(sha256, report.Source.File, decision, stage.Known.TryGetValue(sha256, out var key) ? key : null);
                continue;
            }
            if (stage.Held.ContainsKey(sha256))
                quarantine.Admit(sha256);
            var year = report.ReportYear ?? 0;
            var office = offices.VersionOf(report.Office, year);
            var document = new StandingDocument(
                documentKeys.Next(), office.OfficeKey, office.DurableKey, year, report.Scope == ReportScope.Consolidated,
                report.PublishedOn, sha256, Codes.Fit(report.Source.File, 400), prepared.States(FactSource.Table), prepared.States(FactSource.Prose));
            rows.Add(prepared, document);
            outcomes.Add(sha256, report.Source.File, decision, document.DocumentKey);
            if (succession.Take(document) is { } pair)
            {
                successions.Add(pair);
                outcomes.Supersede(pair.Older, pair.Newer);
            }
        }
    }

    /// <summary>A document that stood before gives way first: of an office's reports on a year, only one may be current at any moment.</summary>
    private void WriteDocuments(DocumentRows rows)
    {
        var older = successions.Select(pair => pair.Older.DocumentKey).ToHashSet();
        if (older.Count > 0)
            connection.Execute("UPDATE dim_document SET status = 'superseded' WHERE document_key IN @older", new { older }, transaction);
        dialect.BulkInsert(connection, transaction, DocumentRow.Table, rows.Documents(older));
        connection.Execute(
            "UPDATE dim_document SET superseded_by_key = @newer WHERE document_key = @older",
            successions.Select(pair => new { newer = pair.Newer.DocumentKey, older = pair.Older.DocumentKey }), transaction);
        dialect.BulkInsert(connection, transaction, SignatureRow.Table, rows.Signatures());
        RegionYears.Arrived(connection, transaction, rows.FirstDocumentKey);
        YearChecks.Touched(connection, transaction, rows.FirstDocumentKey);
    }
}

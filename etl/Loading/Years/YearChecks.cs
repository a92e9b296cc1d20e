using System.Data.Common;
using Dapper;
using Warehouse.Etl.Loading.Replacement;
using Warehouse.Etl.Validation.Years;
using Warehouse.Sql;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Years;

/// <summary>
/// Year against year, and a document against those it superseded, at the end of a load: the findings on every document that the
/// new ones bear on are made anew from what is stored, in one transaction, whatever was loaded first. Each batch leaves word of its documents, and a run that dies leaves
/// it to the next.
/// </summary>
internal sealed class YearChecks
{
    /// <summary>Documents that are compared at a time, and more where a place has more: what they are compared with is held in memory.</summary>
    private const int MostDocuments = 2000;

    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly ISqlDialect dialect;
    private readonly DimensionKeys dimensions;
    private readonly int runId;
    private readonly YearFigures figures;
    private readonly YearOffices offices;
    private readonly KeySequence keys;

    private YearChecks(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, DimensionKeys dimensions, int runId)
    {
        (this.connection, this.transaction, this.dialect, this.dimensions, this.runId) = (connection, transaction, dialect, dimensions, runId);
        figures = new YearFigures(connection, transaction, dialect, dimensions);
        offices = new YearOffices(connection, transaction);
        keys = new KeySequence(connection, transaction, "fact_quality", "quality_key");
    }

    /// <param name="firstKey">Of the documents of the batch, whose keys are the highest.</param>
    public static void Touched(DbConnection connection, DbTransaction transaction, int firstKey, int lastKey = int.MaxValue) => connection.Execute("""
        INSERT INTO year_check_stale (document_key)
        SELECT d.document_key FROM dim_document d
        WHERE d.document_key BETWEEN @firstKey AND @lastKey AND d.report_year > 0 AND d.office_durable_key > 0
            AND NOT EXISTS (SELECT 1 FROM year_check_stale s WHERE s.document_key = d.document_key)
        """, new { firstKey, lastKey }, transaction);

    public static void Refresh(WarehouseDatabase database, int runId)
    {
        using var connection = database.Open();
        var touched = connection.Query<(int Document, int Office)>(
            "SELECT s.document_key, d.office_durable_key FROM year_check_stale s JOIN dim_document d ON d.document_key = s.document_key").ToList();
        if (touched.Count == 0)
            return;
        var dimensions = new DimensionKeys(connection);
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        new YearChecks(connection, transaction, database.Dialect, dimensions, runId).Run(touched);
        connection.Execute("DELETE FROM stage_key", transaction: transaction);
        connection.Execute("DELETE FROM year_check_stale", transaction: transaction);
        write.Commit();
    }

    private void Run(IReadOnlyList<(int Document, int Office)> touched)
    {
        figures.Stage(touched.Select(document => document.Document));
        new Replacements(connection, transaction, dialect, dimensions, keys, runId).Check();
        figures.Stage(offices.Beside(touched.Select(document => document.Office).Distinct()));
        var scope = new YearScope(offices, figures.Documents(), touched.Select(document => document.Document).ToHashSet());
        var batch = new List<YearDocument>();
        foreach (var place in scope.Affected.GroupBy(document => offices.GroupOf(document.OfficeKey), StringComparer.Ordinal))
        {
            batch.AddRange(place);
            if (batch.Count < MostDocuments)
                continue;
            Check(scope, batch);
            batch.Clear();
        }
        Check(scope, batch);
        dimensions.Write(connection, transaction, dialect);
    }

    private void Check(YearScope scope, List<YearDocument> documents)
    {
        if (documents.Count == 0)
            return;
        figures.Stage(documents.Select(document => document.DocumentKey));
        connection.Execute(
            "DELETE FROM fact_quality WHERE document_key IN (SELECT item_key FROM stage_key) AND rule_key IN @rules",
            new { rules = YearRules.Codes.Select(dimensions.Rules.KeyOf) }, transaction, commandTimeout: 600);

        var current = documents.Where(document => document.IsCurrent).ToList();
        var reports = Reports([.. scope.Beside(current)
            .SelectMany(peer => new[] { peer, scope.Before(peer) }).OfType<YearDocument>()
            .Concat(current.SelectMany(scope.HistoryOf))
            .Distinct()]);
        dialect.BulkInsert(connection, transaction, FindingRow.Table, current.SelectMany(document => Findings(document, Context(scope, document, reports))).ToList());
    }

    private Dictionary<int, YearReport> Reports(IReadOnlyList<YearDocument> documents)
    {
        figures.Stage(documents.Select(document => document.DocumentKey));
        var signatures = figures.Signatures();
        var reports = documents.ToDictionary(document => document.DocumentKey, document => new YearReport(
            document.DocumentKey, document.Office, offices.NameOf(document.OfficeKey), document.Form, document.Year, signatures.GetValueOrDefault(document.DocumentKey)));
        figures.Read(reports);
        return reports;
    }

    private static YearContext Context(YearScope scope, YearDocument document, Dictionary<int, YearReport> reports)
    {
        return new YearContext(
            reports[document.DocumentKey],
            Of(scope.Before(document)),
            [.. scope.HistoryOf(document).Where(other => other.Year < document.Year).OrderBy(other => other.Year).Select(other => reports[other.DocumentKey])],
            [.. scope.PeersOf(document).Select(peer => (reports[peer.DocumentKey], Of(scope.Before(peer))))]);

        YearReport? Of(YearDocument? other) => other is null ? null : reports[other.DocumentKey];
    }

    private IEnumerable<FindingRow> Findings(YearDocument document, YearContext context)
    {
        var standing = new StandingDocument(document.DocumentKey, document.OfficeKey, document.Office, document.Year, document.IsConsolidated, null, "", "");
        foreach (var finding in YearJudge.Judge(context))
        {
            var measure = finding.Measure is { } code ? YearMeasures.InForm(code, document.Form) ?? YearMeasures.InForm(code, "PROSE") ?? code : null;
            var category = dimensions.Categories.KeyOf(document.Form, measure);
            var line = finding.Status == Extraction.FindingStatus.Fail ? figures.LineOf(document, category) : null;
            yield return new FindingRow(keys.Next(), standing, dimensions.Rules.KeyOf(finding.Rule), category, runId, finding with { Measure = measure, Line = line });
        }
    }
}

using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Dimensions;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Replacement;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Validation.Years;
using Warehouse.Sql;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Years;

/// <summary>
/// Year against year, and a document against those it superseded, at the end of a load: every document that the new ones bear on
/// is compared anew, in what they bear on, from what is stored, in one transaction, whatever was loaded first. Each batch
/// leaves word of its documents, and a run that dies leaves it to the next.
/// </summary>
internal sealed class YearChecks
{
    /// <summary>Documents that are compared at a time, and more where a place has more: what they are compared with is held in memory.</summary>
    private const int MostDocuments = 2000;

    private readonly DimensionKeys dimensions;
    private readonly YearFigures figures;
    private readonly YearOffices offices;
    private readonly YearSuspects suspects;
    private readonly StandingFindings findings;
    private readonly Replacements replacements;
    private readonly int runId;

    private YearChecks(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, DimensionKeys dimensions, int runId)
    {
        (this.dimensions, this.runId) = (dimensions, runId);
        figures = new YearFigures(connection, transaction, dialect, dimensions);
        offices = new YearOffices(connection, transaction);
        suspects = new YearSuspects(connection, transaction, dialect);
        var keys = new KeySequence(connection, transaction, "fact_quality", "quality_key");
        findings = new StandingFindings(connection, transaction, dialect, keys);
        replacements = new Replacements(connection, transaction, dialect, dimensions, keys, runId);
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
        dimensions.Write(connection, transaction, database.Dialect);
        connection.Execute("DELETE FROM stage_key", transaction: transaction);
        connection.Execute("DELETE FROM year_check_stale", transaction: transaction);
        write.Commit();
    }

    private void Run(IReadOnlyList<(int Document, int Office)> touched)
    {
        figures.Stage(touched.Select(document => document.Document));
        replacements.Check();
        figures.Stage(offices.Beside(touched.Select(document => document.Office).Distinct()));
        var scope = new YearScope(offices, figures.Documents(), touched.Select(document => document.Document).ToHashSet());
        var batch = new List<AffectedDocument>();
        foreach (var place in scope.Affected.GroupBy(affected => offices.GroupOf(affected.Document.OfficeKey), StringComparer.Ordinal))
        {
            batch.AddRange(place);
            if (batch.Count < MostDocuments)
                continue;
            Check(scope, batch);
            batch.Clear();
        }
        Check(scope, batch);
    }

    private void Check(YearScope scope, List<AffectedDocument> affected)
    {
        var comparison = new YearComparison(scope, offices, figures, affected);
        foreach (var some in affected.GroupBy(one => one.Basis))
        {
            var found = some.Where(one => one.Document.IsCurrent).AsParallel().AsOrdered()
                .Select(one => (one.Document, Findings: YearJudge.Judge(comparison.Of(one.Document), one.Basis).ToList()))
                .AsSequential().SelectMany(judged => Rows(judged.Document, judged.Findings)).ToList();
            figures.Stage(some.Select(one => one.Document.DocumentKey));
            findings.Replace([.. YearJudge.CodesOf(some.Key).Select(dimensions.Rules.KeyOf)], found);
        }
        suspects.Replace(affected.Where(one => one.RestsOn(YearBasis.History)).Select(one => one.Document), comparison.Suspects);
    }

    private IEnumerable<FindingRow> Rows(YearDocument document, IEnumerable<Finding> found)
    {
        var standing = new StandingDocument(document.DocumentKey, document.OfficeKey, document.Office, document.Year, document.IsConsolidated, null, "", "");
        foreach (var finding in found)
        {
            var measure = finding.Measure is { } code ? YearMeasures.InForm(code, document.Form) ?? YearMeasures.InForm(code, "PROSE") ?? code : null;
            var category = dimensions.Categories.KeyOf(document.Form, measure);
            var line = finding.Status == FindingStatus.Fail ? figures.LineOf(document, category) : null;
            yield return new FindingRow(0, standing, dimensions.Rules.KeyOf(finding.Rule), category, runId, finding with { Measure = measure, Line = line });
        }
    }
}

using System.Data.Common;
using Dapper;
using Warehouse.Etl.Loading.Dimensions;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Regions;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Loading.Years;
using Warehouse.Sql;
using Warehouse.Sql.Catalogue;
using Warehouse.Sql.Comparability;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Corrections;

/// <summary>
/// Brings the facts to what the list of corrections says, at the end of a load and in one transaction. A corrected fact keeps
/// the words and the line of its document, and its state says that it is not as printed; what is printed stays beside it, and
/// in a finding with the reason. Where nothing has changed since the last load nothing is written.
/// </summary>
internal sealed class ClerkCorrections
{
    private static readonly string[] rules = [LoadingRules.ClerkCorrection, LoadingRules.CorrectionExpectation];

    private static readonly Dictionary<(string Form, string Code), Measure> measures = ReferenceData.Measures
        .GroupBy(measure => (measure.FormCode, measure.Code)).ToDictionary(group => group.Key, group => group.First());

    private readonly DbConnection connection;
    private readonly DbTransaction transaction;
    private readonly ISqlDialect dialect;
    private readonly DimensionKeys dimensions;
    private readonly int runId;

    private ClerkCorrections(DbConnection connection, DbTransaction transaction, ISqlDialect dialect, DimensionKeys dimensions, int runId) =>
        (this.connection, this.transaction, this.dialect, this.dimensions, this.runId) = (connection, transaction, dialect, dimensions, runId);

    public static void Apply(WarehouseDatabase database, int runId)
    {
        using var connection = database.Open();
        if (!AreThere(connection))
            return;
        var dimensions = new DimensionKeys(connection);
        using var transaction = database.Dialect.BeginWrite(connection);
        if (new ClerkCorrections(connection, transaction, database.Dialect, dimensions, runId).Run())
            transaction.Commit();
    }

    /// <summary>Whether there is a list, or one that is taken back.</summary>
    private static bool AreThere(DbConnection connection) =>
        connection.ExecuteScalar<int>("SELECT (SELECT COUNT(*) FROM correction) + (SELECT COUNT(*) FROM correction_document)") > 0;

    private bool Run()
    {
        var targets = new CorrectionTargets(connection, transaction, dimensions.Histories);
        var outcomes = targets.Listed().Select(targets.Of).OfType<CorrectionOutcome>().ToList();
        var (before, after) = (Stored(), outcomes.Select(Line).Order(StringComparer.Ordinal).ToList());
        if (before.Select(row => row.Line).Order(StringComparer.Ordinal).SequenceEqual(after, StringComparer.Ordinal))
            return false;
        TakeBack();
        foreach (var outcome in outcomes.Where(outcome => outcome.IsApplied))
            Correct(outcome, outcome.Fact!);
        WriteFindings(outcomes);
        foreach (var document in before.Select(row => row.Document).Concat(outcomes.Select(outcome => outcome.Document.DocumentKey)).Distinct().Order())
        {
            new ConformedFacts(connection, transaction, dialect, dimensions).Restate(document);
            RegionYears.Touched(connection, transaction, document, document);
            YearChecks.Touched(connection, transaction, document, document);
        }
        return true;
    }

    /// <summary>The findings of the last load, which say all that a correction did.</summary>
    private List<(int Document, string Line)> Stored() =>
    [
        .. connection.Query<(int Document, string Message)>(
            "SELECT q.document_key, q.message FROM correction_document c JOIN fact_quality q ON q.document_key = c.document_key JOIN dim_rule u ON u.rule_key = q.rule_key WHERE u.rule_code IN @rules",
            new { rules }, transaction)
            .Select(row => (row.Document, $"{row.Document} {row.Message}")),
    ];

    private static string Line(CorrectionOutcome outcome) => $"{outcome.Document.DocumentKey} {Codes.Fit(outcome.Finding.Message, 2000)}";

    private void TakeBack()
    {
        connection.Execute(
            "UPDATE fact_disclosure SET value = @Printed, value_state = @PrintedState, conformed_value = @PrintedConformed WHERE document_key = @DocumentKey AND year_key = @YearKey AND category_key = @CategoryKey AND applicant_key = @ApplicantKey",
            connection.Query<(int DocumentKey, int YearKey, int CategoryKey, int ApplicantKey, decimal? Printed, string PrintedState, decimal? PrintedConformed)>(
                "SELECT document_key, year_key, category_key, applicant_key, printed_value, printed_state, printed_conformed_value FROM fact_correction", transaction: transaction)
                .Select(row => new { row.DocumentKey, row.YearKey, row.CategoryKey, row.ApplicantKey, row.Printed, row.PrintedState, row.PrintedConformed }).ToList(),
            transaction);
        connection.Execute("DELETE FROM fact_correction", transaction: transaction);
        connection.Execute(
            "DELETE FROM fact_quality WHERE document_key IN (SELECT document_key FROM correction_document) AND rule_key IN @keys", new { keys = rules.Select(dimensions.Rules.KeyOf) }, transaction);
        connection.Execute("DELETE FROM correction_document", transaction: transaction);
    }

    private void Correct(CorrectionOutcome outcome, CorrectedFact fact)
    {
        var measure = measures[(fact.FormCode, fact.MeasureCode)];
        var corrected = outcome.Correction.Corrected;
        var conformed = measure.ConformedCode is not null && corrected is { } value ? UnitConversion.Convert(value, fact.Unit ?? measure.Unit, ConformedUnits.Of(measure)) : null;
        connection.Execute("""
            INSERT INTO fact_correction (document_key, year_key, category_key, applicant_key, printed_value, printed_state, printed_conformed_value, reason, run_id)
            VALUES (@DocumentKey, @YearKey, @CategoryKey, @ApplicantKey, @Printed, @PrintedState, @PrintedConformed, @Reason, @runId)
            """,
            new { fact.DocumentKey, fact.YearKey, fact.CategoryKey, fact.ApplicantKey, fact.Printed, fact.PrintedState, fact.PrintedConformed, outcome.Correction.Reason, runId }, transaction);
        connection.Execute("""
            UPDATE fact_disclosure SET value = @corrected, value_state = 'derived', conformed_value = @conformed
            WHERE document_key = @DocumentKey AND year_key = @YearKey AND category_key = @CategoryKey AND applicant_key = @ApplicantKey
            """, new { corrected, conformed, fact.DocumentKey, fact.YearKey, fact.CategoryKey, fact.ApplicantKey }, transaction);
    }

    private void WriteFindings(List<CorrectionOutcome> outcomes)
    {
        var keys = new KeySequence(connection, transaction, "fact_quality", "quality_key");
        dialect.BulkInsert(connection, transaction, FindingRow.Table, [.. outcomes.Select(outcome => new FindingRow(
            keys.Next(), outcome.Document, dimensions.Rules.KeyOf(outcome.Finding.Rule),
            outcome.Fact?.CategoryKey ?? dimensions.Categories.KeyOf(outcome.Form, outcome.Correction.Measure), runId, outcome.Finding))]);
        dialect.BulkInsert(connection, transaction, "correction_document", ["document_key"], outcomes.Select(outcome => outcome.Document.DocumentKey).Distinct().Select(key => new object?[] { key }));
    }
}

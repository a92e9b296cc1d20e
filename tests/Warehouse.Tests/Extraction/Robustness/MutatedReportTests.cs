using System.Globalization;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;
using Warehouse.Sql.Catalogue;
using Warehouse.Tests.Reading.Robustness;

namespace Warehouse.Tests.Extraction.Robustness;

public sealed class MutatedReportTests
{
    /// <summary>How many documents to damage; a few in the suite, 20000 before a release.</summary>
    private const string Variable = "WAREHOUSE_MUTATIONS";

    private const int Usual = 400;

    private static readonly HashSet<string> reasons = [.. ReferenceData.Rules.Where(rule => rule.Quarantines).Select(rule => rule.Code)];

    [Test]
    public void A_damaged_report_is_loaded_or_quarantined_with_a_reason_in_time_and_memory()
    {
        var times = int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : Usual;
        var documents = Directory.GetFiles(TestDocuments.Seeds, "*.txt").Concat(Directory.GetFiles(TestDocuments.Cases, "*.txt"))
            .Concat(Directory.GetFiles(TestDocuments.Cases, "*.html")).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToList();
        // The first documents make the patterns and the gazetteer ready.
        foreach (var document in documents)
            Outcome(document);

        for (var seed = 0; seed < times; seed++)
        {
            var document = Mutation.Of(documents[seed / Mutation.Kinds % documents.Count], seed);
            var outcome = Budget.KeptStrictly(() => Outcome(document), $"seed {seed}");
            Assert.That(outcome, Is.Null, $"seed {seed}");
        }
    }

    /// <summary>What is wrong with how the document ends; null where it is loaded, or in quarantine for a reason.</summary>
    private static string? Outcome(byte[] document)
    {
        var result = new DocumentReader().Read("a", document);
        if (!result.IsRead)
            return reasons.Contains(result.Failure.Reason) && result.Failure.Message.Length > 0 ? null : $"not read: {result.Failure.Reason}";
        if (result.Document.Format == SourceFormat.Json)
            return null;
        var admission = Admission.Of(ReportParser.Parse(result.Document));
        return admission.Outcome == DocumentOutcome.Loaded || (admission.Outcome == DocumentOutcome.Quarantined && admission.Reason is { Length: > 0 })
            ? null
            : $"{admission.Outcome}: {admission.Reason}";
    }
}

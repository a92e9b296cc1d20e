using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Validation;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>Whatever a report has suffered, what is not read of its tables is said: in a finding on the row, the table or the document.</summary>
public class SilentGapTests
{
    private const int DamagesEach = 3;

    /// <summary>Findings that say of numbers, a table or all tables of a format that they are missing.</summary>
    private static readonly HashSet<string> ofMuch = [TableRules.TableUnread, ValidationRules.FormAgainstYear];

    [Test]
    public void Each_cell_of_a_damaged_report_that_is_not_read_is_covered_by_a_finding([Values(1UL, 2UL, 3UL)] ulong seed)
    {
        var silent = new List<string>();
        var missing = 0;
        foreach (var (document, damage) in GeneratedCorpus.Documents(NoiseLevel.None, seed, SourceFormat.Txt).Where(document => document.Truth.Source.Encoding == "utf-8").SelectMany(document => Enumerable.Range(0, DamagesEach).Select(damage => (document, damage))))
        {
            var report = DocumentRun.Read(document.File, new TableDamage(((int)seed * 1000) + damage).Apply(document.Bytes)).Report!;
            var gaps = ReportComparison.Compare(document.Truth, report).Where(cell => cell is { Printed.Value: not null, Read: null }).ToList();
            missing += gaps.Count;
            if (!IsSaidOfMuch(report))
                silent.AddRange(gaps.Where(gap => gap.Verdict == CellVerdict.MissingSilent).Select(gap => $"damage {damage}: {gap}"));
        }

        Assert.That(silent, Is.Empty);
        Assert.That(missing, Is.GreaterThan(1000));
    }

    private static bool IsSaidOfMuch(ParsedReport report) =>
        Admission.Of(report).Outcome == DocumentOutcome.Quarantined
        || report.Findings.Any(finding => finding.Status != FindingStatus.Pass && ofMuch.Contains(finding.Rule));
}

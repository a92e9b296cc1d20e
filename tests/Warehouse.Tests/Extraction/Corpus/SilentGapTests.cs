using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Validation;

namespace Warehouse.Tests.Extraction.Corpus;

/// <summary>Whatever a report has suffered, what is not read of its tables is said: in a finding on the row, the table or the document.</summary>
public partial class SilentGapTests
{
    private const int DamagesEach = 3;

    [Test]
    public void Each_cell_of_a_damaged_report_that_is_not_read_is_covered_by_a_finding([Values(1UL, 2UL, 3UL)] ulong seed)
    {
        var silent = new List<string>();
        var missing = 0;
        foreach (var (document, damage) in GeneratedCorpus.Documents(NoiseLevel.None, seed, SourceFormat.Txt).Where(document => document.Truth.Source.Encoding == "utf-8").SelectMany(document => Enumerable.Range(0, DamagesEach).Select(damage => (document, damage))))
        {
            var damaged = new TableDamage(((int)seed * 1000) + damage).Apply(document.Bytes);
            // What is left of a document may be too little to be one: it is refused, with the reason.
            if (DocumentRun.Read(document.File, damaged).Report is not { } report)
                continue;
            var gaps = ReportComparison.Compare(document.Truth, report).Where(cell => cell is { Printed.Value: not null, Read: null }).ToList();
            missing += gaps.Count;
            if (IsQuarantined(report) || IsOfAnotherForm(document.Truth, report) || IsCutOff(report))
                continue;
            var unread = UnreadTexts(report, new DocumentReader().Read(document.File, damaged).Document!.Lines);
            silent.AddRange(gaps.Where(gap => gap.Verdict == CellVerdict.MissingSilent && !unread.Any(text => HasNumber(text, gap.Printed!.Value!.Value))).Select(gap => $"damage {damage}: {gap}"));
        }

        Assert.That(silent, Is.Empty);
        Assert.That(missing, Is.GreaterThan(1000));
    }

    private static bool IsQuarantined(ParsedReport report) => Admission.Of(report).Outcome == DocumentOutcome.Quarantined;

    /// <summary>No table of the year's form was recognised, and a finding says that all of its measures are missing.</summary>
    private static bool IsOfAnotherForm(ParsedReport printed, ParsedReport read) =>
        read.Form != printed.Form && read.Findings.Any(finding => finding.Rule == ValidationRules.FormAgainstYear && finding.Status != FindingStatus.Pass);

    /// <summary>Nothing of a table is left, and a finding on the document says that it ends, or that a table is missing.</summary>
    private static bool IsCutOff(ParsedReport read) =>
        read.Form == FormDetector.Prose && read.Findings.Any(finding => finding.Status != FindingStatus.Pass && (finding.Rule == ValidationRules.TextTruncated || finding is { Rule: TableRules.TableUnread, Left: 0 }));

    /// <summary>The lines that a finding says to hold numbers which belong to no row.</summary>
    private static IReadOnlyList<string> UnreadTexts(ParsedReport report, IReadOnlyList<SourceLine> lines) =>
        [.. report.Findings.Where(finding => finding.Rule == TableRules.TableUnread)
            .Select(finding => NamedLines().Match(finding.Message))
            .Select(named => string.Join('\n', lines.Where(line => line.Number >= Number(named.Groups[1]) && line.Number <= Number(named.Groups[2])).Select(line => line.Text)))];

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    private static bool HasNumber(string text, decimal value) =>
        Regex.IsMatch(text, $@"(?<![\d.]){Regex.Escape(value.ToString(CultureInfo.InvariantCulture))}(?!\d)", RegexOptions.None, TimeSpan.FromSeconds(1));

    [GeneratedRegex("^第([0-9]+)行至第([0-9]+)行", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamedLines();
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Parsing;

namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>Layouts that nobody has catalogued yet: every cell is right, or it is withheld and a finding says so.</summary>
public class VariantTests
{
    /// <param name="least">Of the cells, the share that must be read; what is withheld beyond it is a loss.</param>
    [TestCaseSource(typeof(VariantLayouts), nameof(VariantLayouts.All))]
    public void A_cell_is_right_or_withheld(string[] lines, double least)
    {
        var report = ReportParser.Parse(TextDocument.Of("某县2022年政府信息公开工作年度报告\n" + string.Join('\n', lines)));
        var faults = Faults(report).ToList();
        var right = FilledForm.Truth.Count(cell => report.Facts.Any(fact => fact.Source == FactSource.Table && (fact.Measure, fact.Applicant) == cell.Key && fact.Value == cell.Value));
        TestContext.Out.WriteLine($"{right} of {FilledForm.Truth.Count} read");
        Assert.That(faults, Is.Empty);
        Assert.That((double)right / FilledForm.Truth.Count, Is.GreaterThanOrEqualTo(least));
    }

    private static IEnumerable<string> Faults(ParsedReport report)
    {
        var doubted = report.Findings.Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.Uncertain).Select(finding => finding.Measure).ToHashSet();
        var missing = report.Findings.Where(finding => finding.Rule == TableRules.TableMissing).Select(finding => TableOf(finding.Measure!)).ToHashSet();
        var facts = report.Facts.Where(fact => fact.Source == FactSource.Table).ToLookup(fact => (fact.Measure, fact.Applicant));
        foreach (var (key, value) in FilledForm.Truth)
        {
            if (!facts.Contains(key) && !doubted.Contains(key.Measure) && !missing.Contains(TableOf(key.Measure)))
                yield return $"{key} is missing in silence";
            // A label without any cell is an empty row: nothing is printed there.
            foreach (var fact in facts[key].Where(fact => fact.Value is not null || !doubted.Contains(key.Measure)).Where(fact => fact.Value != value))
                yield return $"{key} is {value} and was read as {fact.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? fact.State.ToString()}{(doubted.Contains(key.Measure) ? ", with a finding" : "")} ({fact.Text})";
        }

        foreach (var fact in report.Facts.Where(fact => fact.Source == FactSource.Table && fact.Value is not null && !FilledForm.Truth.ContainsKey((fact.Measure, fact.Applicant))))
            yield return $"{fact.Measure}/{fact.Applicant} {fact.Value} is not in the document";
    }

    private static string TableOf(string measure) =>
        FormLayout.For("F2021")!.Rows.FirstOrDefault(row => row.Measures.Contains(measure))?.TableCode ?? measure;
}

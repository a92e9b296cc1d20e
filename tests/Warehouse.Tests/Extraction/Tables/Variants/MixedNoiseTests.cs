using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Parsing;

namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>Every layout with every way of writing values and every disturbance of rows: no cell is read as another number.</summary>
public class MixedNoiseTests
{
    private static IEnumerable<TestCaseData> Layouts() => MixedNoise.Layouts.Select(layout => new TestCaseData(layout.Print).SetArgDisplayNames(layout.Name));

    [TestCaseSource(nameof(Layouts))]
    public void No_cell_is_read_as_another_number(object layout)
    {
        var faults = new List<string>();
        foreach (var (valueName, write) in MixedNoise.Values)
        {
            foreach (var (rowName, change) in MixedNoise.Rows)
            {
                var (lines, truth) = MixedNoise.Compose((Func<IReadOnlyList<string>, IEnumerable<string>>)layout, write, change);
                faults.AddRange(Faults(lines, truth).Take(3).Select(fault => $"{valueName}, {rowName}: {fault}"));
            }
        }

        Assert.That(faults, Is.Empty);
    }

    private static IEnumerable<string> Faults(string[] lines, Dictionary<(string Measure, string? Applicant), decimal?> truth)
    {
        var report = ReportParser.Parse(TextDocument.Of("某县2022年政府信息公开工作年度报告\n" + string.Join('\n', lines)));
        var doubted = report.Findings.Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.Uncertain).Select(finding => finding.Measure).ToHashSet();
        foreach (var fact in report.Facts.Where(fact => fact.Source == FactSource.Table))
        {
            if (!truth.TryGetValue((fact.Measure, fact.Applicant), out var printed))
                yield return $"{fact.Measure}/{fact.Applicant} is {MixedNoise.Invariant(fact.Value)} and not in the document";
            else if (fact.Value != printed && (fact.Value is not null || !doubted.Contains(fact.Measure)))
                yield return $"{fact.Measure}/{fact.Applicant} is {MixedNoise.Invariant(printed)} and was read as {MixedNoise.Invariant(fact.Value)} ({fact.Text})";
        }

        var stated = report.Facts.Select(fact => fact.Measure).ToHashSet();
        var missing = report.Findings.Where(finding => finding.Rule == TableRules.TableMissing).Select(finding => TableOf(finding.Measure!)).ToHashSet();
        foreach (var measure in truth.Keys.Select(key => key.Measure).Distinct().Where(measure => !stated.Contains(measure) && !doubted.Contains(measure) && !missing.Contains(TableOf(measure))))
            yield return $"{measure} is missing in silence";
    }

    private static string TableOf(string measure) =>
        FormLayout.For("F2021")!.Rows.FirstOrDefault(row => row.Measures.Contains(measure))?.TableCode ?? measure;
}

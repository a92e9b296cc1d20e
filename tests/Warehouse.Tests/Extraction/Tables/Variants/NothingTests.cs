using Warehouse.Etl.Extraction;
using Warehouse.Etl.Parsing;

namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>Cells in which an office wrote a sign or a word, or nothing, instead of a number.</summary>
public class NothingTests
{
    private static readonly (string Name, Func<FilledRow, IEnumerable<string>> Print)[] layouts =
    [
        ("tabs", row => [row.Line("\t")]), ("pipes", row => [row.Line(" | ") + " |"]), ("lines", row => row.Cells.SelectMany(cell => new[] { cell, "" })),
    ];

    private static IEnumerable<TestCaseData> Signs() =>
        from nothing in new[] { "/", "-", "—", "——", "无", "空" }
        from layout in layouts
        select new TestCaseData(nothing, layout.Print).SetArgDisplayNames(nothing, layout.Name);

    [TestCaseSource(nameof(Signs))]
    public void A_sign_for_nothing_is_no_zero_and_moves_no_number(string nothing, object layout)
    {
        var report = Read((Func<FilledRow, IEnumerable<string>>)layout, row => [.. row.Values.Select(value => value == "0" ? nothing : value)]);
        foreach (var fact in Applicants(report))
        {
            var printed = FilledForm.Truth[(fact.Measure, fact.Applicant)];
            Assert.That(fact.Value, Is.EqualTo(printed == 0 ? null : (decimal?)printed), $"{fact.Measure}/{fact.Applicant}");
            Assert.That(fact.State, Is.Not.EqualTo(ValueState.Blank), $"{fact.Measure}/{fact.Applicant}");
        }

        AssertNothingIsSilent(report);
    }

    [Test]
    public void A_row_with_only_its_total_has_no_natural_persons([Values(0, 1)] int layout)
    {
        var report = Read(layouts[layout].Print, row => ["", "", "", "", "", "", row.Values[6]]);

        Assert.That(Applicants(report).Where(fact => fact.Applicant == "total").Select(fact => fact.Value), Is.EqualTo(FilledForm.Three.Select(row => decimal.Parse(row.Values[6], System.Globalization.CultureInfo.InvariantCulture))));
        Assert.That(Applicants(report).Where(fact => fact.Applicant != "total").Select(fact => fact.State), Is.All.EqualTo(ValueState.Blank));
    }

    [Test]
    public void A_total_whose_column_cannot_be_seen_is_withheld([Values(0, 1, 2)] int layout)
    {
        var report = Read(layouts[layout].Print, row => [row.Values[6]]);

        Assert.That(Applicants(report).Where(fact => fact.Value is not null && fact.Applicant != "total"), Is.Empty);
        AssertNothingIsSilent(report);
    }

    private static ParsedReport Read(Func<FilledRow, IEnumerable<string>> print, Func<FilledRow, string[]> values) => ReportParser.Parse(TextDocument.OfLines(
        ["某县2022年政府信息公开工作年度报告", .. FilledForm.Print(print, headsThree: [string.Join("\t", FilledForm.HeadsThree)], three: FilledForm.Three.SelectMany(row => print(row.With(values(row)))))]));

    private static IEnumerable<ReportFact> Applicants(ParsedReport report) => report.Facts.Where(fact => fact is { Source: FactSource.Table, Applicant: not null });

    private static void AssertNothingIsSilent(ParsedReport report)
    {
        var said = report.Findings.Where(finding => finding.Status is FindingStatus.Fail or FindingStatus.Uncertain).Select(finding => finding.Measure).ToHashSet();
        Assert.That(FilledForm.Three.Select(row => row.Measures[0]).Where(measure => !said.Contains(measure) && !Applicants(report).Any(fact => fact.Measure == measure)), Is.Empty);
    }
}

using System.Text;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Robustness;

public sealed class HostileReportTests
{
    private const string Title = "金山桥街道2019年政府信息公开工作年度报告\n";

    [OneTimeSetUp]
    public void MakeReadyWhatIsMadeOnce()
    {
        foreach (var path in Directory.GetFiles(TestDocuments.Cases, "*.html").Concat(Directory.GetFiles(TestDocuments.Seeds, "*.txt").Take(8)))
            Parse(File.ReadAllBytes(path));
        // The compiler improves what runs often; its work is not the document's.
        for (var i = 0; i < 3; i++)
            Parse(Row("0", 100_000));
    }

    private static ParsedReport? Parse(byte[] bytes) =>
        new DocumentReader().Read("a", bytes) is { IsRead: true } read ? ReportParser.Parse(read.Document) : null;

    private static byte[] Row(string cell, int times) =>
        Encoding.UTF8.GetBytes($"<p>{Title}</p><table><tr><td>规章</td>" + string.Concat(Enumerable.Repeat($"<td>{cell}</td>", times)) + "</tr></table>");

    private static string Times(string unit, int bytes) => string.Concat(Enumerable.Repeat(unit, bytes / Encoding.UTF8.GetByteCount(unit)));

    [TestCase("公")]
    [TestCase("1")]
    [TestCase("1\t")]
    [TestCase("\t")]
    [TestCase("|")]
    [TestCase("(")]
    [TestCase("0年")]
    [TestCase("2019年")]
    [TestCase("由")]
    [TestCase("区")]
    [TestCase("区(qū)")]
    [TestCase("&amp;")]
    [TestCase("街道")]
    [TestCase("、")]
    public void Ten_megabytes_on_one_line_are_parsed_in_time(string unit)
    {
        var document = Encoding.UTF8.GetBytes(Title + Times(unit, 10_000_000));

        Assert.That(Budget.Kept(() => Parse(document)), Is.Not.Null);
    }

    [TestCase("公")]
    [TestCase("1")]
    [TestCase("1\t")]
    [TestCase("|")]
    [TestCase("2019年")]
    [TestCase("由")]
    [TestCase("区")]
    [TestCase("街道")]
    [TestCase("主动公开信息12条,")]
    [TestCase("主动公开信息12条。")]
    [TestCase("1件撤诉,")]
    [TestCase("未收到申请,")]
    public void A_line_just_within_the_limit_is_parsed_in_time(string unit)
    {
        var document = Encoding.UTF8.GetBytes(Title + string.Concat(Enumerable.Repeat(unit, (ReadingLimits.Default.MaxLineCharacters - 100) / unit.Length)));

        var report = Budget.Kept(() => Parse(document));

        Assert.That(report?.Findings.Select(finding => finding.Rule), Has.None.EqualTo(FailureReason.TooLarge));
    }

    [Test]
    public void Words_repeated_beyond_every_report_are_refused_with_the_line()
    {
        var report = Parse(Encoding.UTF8.GetBytes(Title + Times("主动公开信息12条。\n", 1_000_000)))!;

        Assert.That(report.Facts, Is.Empty);
        Assert.That(Admission.Of(report).Reason, Does.Contain("重复"));
    }

    [Test]
    public void Numbers_repeated_as_often_are_cells()
    {
        var report = Parse(Encoding.UTF8.GetBytes(Title + Times("0\n", 2 * (ReadingLimits.Default.MaxRepeats + 1))))!;

        Assert.That(report.Findings.Select(finding => finding.Rule), Has.None.EqualTo(FailureReason.TooLarge));
    }

    [TestCase("规章\t0\t0\n")]
    [TestCase("规章\n0\n0\n")]
    [TestCase("（一）予以公开 | 0 | 0 |\n")]
    [TestCase("\n\n公\n")]
    [TestCase("主动公开信息12条,\n")]
    [TestCase("一、\n")]
    public void A_megabyte_of_the_same_line_is_parsed_in_time(string line)
    {
        var document = Encoding.UTF8.GetBytes(Title + Times(line, 1_000_000));

        Assert.That(Budget.Kept(() => Parse(document)), Is.Not.Null);
    }

    [TestCase("0")]
    [TestCase("")]
    [TestCase("规章")]
    [TestCase("/")]
    public void A_hundred_thousand_cells_in_a_row_are_parsed_in_time(string cell)
    {
        var document = Row(cell, 100_000);

        Assert.That(Budget.Kept(() => Parse(document)), Is.Not.Null);
    }

    [Test]
    public void A_document_that_a_pattern_does_not_get_through_is_quarantined_with_the_reason()
    {
        var document = new DocumentReader().Read("a", Encoding.UTF8.GetBytes(Title)).Document!;

        var report = ReportParser.Parse(document, _ => throw new RegexMatchTimeoutException());

        Assert.Multiple(() =>
        {
            Assert.That(report.Facts, Is.Empty);
            Assert.That(report.Source.Sha256, Is.EqualTo(document.Sha256));
            Assert.That(Admission.Of(report).Outcome, Is.EqualTo(DocumentOutcome.Quarantined));
            Assert.That(Admission.Of(report).Reason, Does.Contain("超时"));
        });
    }

    [Test]
    public void A_pattern_that_runs_out_of_time_once_has_a_second_chance()
    {
        var document = new DocumentReader().Read("a", Encoding.UTF8.GetBytes(Title)).Document!;
        var attempts = 0;

        var report = ReportParser.Parse(document, read => ++attempts == 1 ? throw new RegexMatchTimeoutException() : ReportParser.Parse(read));

        Assert.That(report.ReportYear, Is.EqualTo(2019));
    }
}

using System.Diagnostics;
using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Identity;

/// <summary>Documents are hostile: an answer always comes, and soon.</summary>
public sealed class IdentityRobustnessTests
{
    private static readonly TimeSpan limit = TimeSpan.FromSeconds(2);

    public static IEnumerable<TestCaseData> Hostile =>
    [
        new TestCaseData(new string('2', 2_000_000)).SetName("Digits without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("2019年1月1日至", 200_000))).SetName("Periods without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("2012111231", 200_000))).SetName("Collapsed dates without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("政府信息公开工作", 200_000))).SetName("The beginning of a title without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("政府信息公开年度报告", 200_000))).SetName("Titles without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("长沙市岳麓区", 300_000))).SetName("Places without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("由某局联系向", 300_000))).SetName("Sentences that lead to nothing"),
        new TestCaseData(new string('某', 1_000_000) + "局").SetName("A mask without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("发布机构:", 300_000))).SetName("Labels without values"),
        new TestCaseData(string.Concat(Enumerable.Repeat("岳麓区教育局\n", 100_000))).SetName("Signatures without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat(" > ", 300_000))).SetName("A breadcrumb without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("((((((((((", 100_000))).SetName("Brackets without end"),
        new TestCaseData(string.Concat(Enumerable.Repeat("。岳麓区教育局编制2019年度报告", 100_000))).SetName("Offices without end"),
        new TestCaseData("\uD800\uDC00\uDFFF\u202E年报").SetName("Broken characters"),
    ];

    /// <summary>The gazetteer is read and the code compiled before the clock starts.</summary>
    [OneTimeSetUp]
    public void WarmUp()
    {
        foreach (var seed in LabelledDocument.Seeds())
            ReportIdentifier.Identify(seed.Document);
    }

    [TestCaseSource(nameof(Hostile))]
    public void An_answer_comes_soon(string text)
    {
        var document = Lines(text);
        var watch = Stopwatch.StartNew();

        Assert.That(() => ReportIdentifier.Identify(document), Throws.Nothing);
        Assert.That(watch.Elapsed, Is.LessThan(limit));
    }

    [Test]
    public void Any_part_of_a_report_has_an_identity()
    {
        var text = File.ReadAllText(Path.Combine(TestDocuments.Cases, "058.txt"));
        for (var cut = 1; cut < text.Length; cut += 17)
        {
            var part = Lines(text[..cut]);
            Assert.That(() => ReportIdentifier.Identify(part), Throws.Nothing, $"cut at {cut}");
        }
    }

    private static SourceDocument Lines(string text) => TextDocument.Of("x") with
    {
        Lines = [.. text.Split('\n').Select((line, i) => new SourceLine(i + 1, line, line))],
    };
}

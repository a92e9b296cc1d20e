using System.Diagnostics;

namespace Warehouse.Tests.Extraction.Prose;

/// <summary>Text made to hurt is read in bounded time and never ends in an exception.</summary>
internal sealed class HostileProseTests
{
    private static readonly string[] hostile =
    [
        new('1', 50_000),
        string.Concat(Enumerable.Repeat("公开", 40_000)),
        string.Concat(Enumerable.Repeat("公开信息1条、", 8_000)),
        string.Concat(Enumerable.Repeat("甲、", 20_000)) + "分别为" + string.Concat(Enumerable.Repeat("1条、", 4_000)),
        string.Concat(Enumerable.Repeat("(含", 20_000)),
        string.Concat(Enumerable.Repeat("未收到申请", 15_000)),
        string.Concat(Enumerable.Repeat("2019年", 15_000)) + "公开信息1条",
        "\uE000\uE001公开信息\uE000条",
        "分别",
        "",
    ];

    [TestCaseSource(nameof(hostile))]
    public void It_is_read_in_bounded_time(string text)
    {
        var watch = Stopwatch.StartNew();

        Assert.That(() => ProseSample.Extract("一、主动公开情况\n\n" + text, 2020), Throws.Nothing);
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(20)));
    }

    [Test]
    public void Names_and_numbers_that_differ_in_count_are_said_and_not_read()
    {
        var result = ProseSample.Extract("一、主动公开情况\n\n微博、微信、抖音分别发布信息120条、300条。", 2022);

        Assert.That(result.Facts, Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Rule), Is.EqualTo(new[] { "respective_unmatched" }));
    }
}

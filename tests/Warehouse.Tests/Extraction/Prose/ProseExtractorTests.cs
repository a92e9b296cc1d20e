namespace Warehouse.Tests.Extraction.Prose;

/// <summary>What a document is spared that a sentence is not.</summary>
internal sealed class ProseExtractorTests
{
    private const string Closed = "\n全年办结3件。\n";

    [Test]
    public void The_same_words_under_another_heading_are_read_however_often_they_stood_before()
    {
        var others = string.Concat("一二三四五六七".Select(number => $"{number}、便民服务情况{Closed}"));

        Assert.That(Facts(others), Is.Empty);
        Assert.That(Facts($"{others}八、依申请公开情况{Closed}"), Is.EqualTo(new[] { "res_total=3件" }));
    }

    [Test]
    public void The_same_words_under_one_heading_state_one_fact() =>
        Assert.That(Facts($"一、依申请公开情况{string.Concat(Enumerable.Repeat(Closed, 9))}"), Is.EqualTo(new[] { "res_total=3件" }));

    private static List<string> Facts(string text) => [.. ProseSample.Extract(text, 2019).Facts.Select(ProseSample.Short)];
}

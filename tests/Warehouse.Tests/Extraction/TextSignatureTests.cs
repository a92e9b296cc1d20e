using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction;

public sealed class TextSignatureTests
{
    [Test]
    public void Last_years_text_with_the_figures_changed_is_the_same_text() =>
        Assert.That(Similarity(Text(1), Text(1).Select(line => line.Replace("2023", "2024", StringComparison.Ordinal).Replace('1', '7'))), Is.EqualTo(1m));

    [Test]
    public void A_text_of_which_a_sentence_in_twenty_is_new_is_nearly_the_same() =>
        Assert.That(Similarity(Text(1), [.. Text(1).Skip(2), .. Text(2).Take(2)]), Is.InRange(0.8m, 0.99m));

    [Test]
    public void Two_texts_have_little_in_common() =>
        Assert.That(Similarity(Text(1), Text(2)), Is.LessThan(0.1m));

    [Test]
    public void Tables_and_headings_are_not_compared() =>
        Assert.That(Signature([.. Text(1), "三、收到和处理政府信息公开申请情况", .. Enumerable.Repeat("本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3", 50)]), Is.EqualTo(Signature(Text(1))));

    [Test]
    public void A_report_of_a_sentence_or_two_has_no_signature() =>
        Assert.That(Signature(["本机关严格执行政府信息公开条例，现将本年度工作报告如下，请社会各界监督。"]), Is.Null);

    [TestCase("")]
    [TestCase("no signature")]
    [TestCase("AAAA")]
    public void What_is_no_signature_is_like_nothing(string text) =>
        Assert.That(TextSignature.Similarity(text, Signature(Text(1))!), Is.Null);

    private static decimal? Similarity(IEnumerable<string> one, IEnumerable<string> other) => TextSignature.Similarity(Signature(one)!, Signature(other)!);

    private static string? Signature(IEnumerable<string> lines) => TextSignature.Of(new SourceDocument(
        "a.txt", new string('a', 64), SourceFormat.Txt, "utf-8", [.. lines.Select((line, i) => new SourceLine(i + 1, line, line))], [], new Dictionary<string, string>()));

    /// <summary>Forty sentences of thirty characters, drawn from the seed.</summary>
    private static IEnumerable<string> Text(int seed)
    {
        var chance = new Random(seed);
        return [.. Enumerable.Range(0, 40).Select(i => string.Concat(Enumerable.Range(0, 30).Select(_ => (char)('\u4E00' + chance.Next(3000)))) + $"{i}件，2023年。")];
    }
}

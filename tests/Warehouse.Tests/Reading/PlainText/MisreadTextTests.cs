using System.Text;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Tests.Reading.PlainText;

public sealed class MisreadTextTests
{
    private const string Report = "某县民政局2019年政府信息公开工作年度报告\n2019年，我局主动公开政府信息245条，其中通过门户网站公开200条。收到政府信息公开申请3件，均已按时办结，未收取任何费用。\n";

    private static readonly Encoding latin = Encoding.Latin1;

    [TestCase(54936, 28591, "gb18030 as iso-8859-1")]
    [TestCase(65001, 28591, "utf-8 as iso-8859-1")]
    [TestCase(54936, 1252, "gb18030 as windows-1252")]
    public void What_was_taken_for_another_encoding_is_turned_back_where_nothing_was_lost(int meant, int wrong, string expected)
    {
        var misread = Page(wrong).GetString(Page(meant).GetBytes(Report));

        var decoded = EncodingDetector.Decode(Encoding.UTF8.GetBytes(misread));

        Assert.That(MisreadText.Mended(decoded!), Is.EqualTo(new DecodedText(Report, expected, 0)).Or.EqualTo(new DecodedText(Report, expected.Replace("windows-1252", "iso-8859-1", StringComparison.Ordinal), 0)));
    }

    [TestCase(65001, 936)]
    [TestCase(54936, 65001)]
    public void What_lost_characters_on_the_way_is_garbled(int meant, int wrong)
    {
        var misread = Page(wrong).GetString(Page(meant).GetBytes(Report));

        var result = new DocumentReader().Read("a.txt", Encoding.UTF8.GetBytes(misread));

        Assert.That(result.Failure?.Reason, Is.EqualTo(FailureReason.EncodingUndecided));
    }

    [Test]
    public void The_strokes_of_a_drawn_table_are_no_other_encoding()
    {
        var rule = "├" + new string('─', 40) + "┤\n";
        var text = Report + string.Concat(Enumerable.Repeat(rule + "│一、本年新收政府信息公开申请数量│0│0│0│0│0│0│0│\n" + rule + "│2.其他法律行政法规禁止公开│0│0│0│0│0│0│0│\n", 10));

        Assert.That(MisreadText.Mended(EncodingDetector.Decode(Encoding.UTF8.GetBytes(text))!)?.Text, Is.EqualTo(text));
    }

    [TestCase(Report)]
    [TestCase("This report is about nothing that we know of, à é è, and goes on for a while, ù ô ê î, without a word of Chinese in it.")]
    [TestCase("2019 | 0 | 0 | 0 | 12 | 5 | 0 | 3")]
    [TestCase("ÕþÎñ")]
    public void Other_text_stays_as_it_is(string text)
    {
        var decoded = new DecodedText(text, "utf-8", 0);

        Assert.That(MisreadText.Mended(decoded), Is.SameAs(decoded));
    }

    private static Encoding Page(int number) => number == latin.CodePage ? latin
        : CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, new DecoderReplacementFallback("\uFFFD")) ?? Encoding.GetEncoding(number);
}

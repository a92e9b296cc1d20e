using System.Text;
using Warehouse.Etl.Reading.PlainText;

namespace Warehouse.Tests.Reading.PlainText;

public sealed class EncodingDetectorTests
{
    private const string Simplified = "2019年，街道主动公开政府信息245条，收到申请0件。\n三、收到和处理政府信息公开申请情况\n";
    private const string Traditional = "2019年,街道主動公開政府信息245條,收到申請0件。\n三、收到和處理政府信息公開申請情況\n";

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(TextEncoding.Utf8, Simplified).SetArgDisplayNames("utf-8");
        yield return new TestCaseData(TextEncoding.Gb18030, Simplified).SetArgDisplayNames("gb18030");
        yield return new TestCaseData(TextEncoding.Gb18030, Traditional).SetArgDisplayNames("gb18030 traditional");
        yield return new TestCaseData(TextEncoding.Big5, Traditional).SetArgDisplayNames("big5");
        yield return new TestCaseData(TextEncoding.Utf16LittleEndian, Simplified).SetArgDisplayNames("utf-16le");
        yield return new TestCaseData(TextEncoding.Utf16BigEndian, Simplified).SetArgDisplayNames("utf-16be");
        yield return new TestCaseData(TextEncoding.Utf16LittleEndian, Traditional).SetArgDisplayNames("utf-16le traditional");
    }

    [TestCaseSource(nameof(Encodings))]
    public void Text_without_a_mark_is_decoded_by_its_content(object encoding, string text)
    {
        var expected = (TextEncoding)encoding;

        var decoded = EncodingDetector.Decode(expected.Encoding.GetBytes(text));

        Assert.That(decoded, Is.EqualTo(new DecodedText(text, expected.Name, 0)));
    }

    [TestCaseSource(nameof(Encodings))]
    public void A_long_beginning_in_ASCII_does_not_hide_the_encoding(object encoding, string text)
    {
        var expected = (TextEncoding)encoding;
        var late = new string('x', 300_001) + "\n" + text;

        var decoded = EncodingDetector.Decode(expected.Encoding.GetBytes(late));

        Assert.That(decoded, Is.EqualTo(new DecodedText(late, expected.Name, 0)));
    }

    [TestCase("utf-8")]
    [TestCase("utf-16")]
    [TestCase("utf-16BE")]
    [TestCase("utf-32")]
    public void A_byte_order_mark_decides_and_is_no_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var decoded = EncodingDetector.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes("甲1")]);

        Assert.That(decoded?.Text, Is.EqualTo("甲1"));
    }

    [Test]
    public void A_text_cut_within_a_character_is_read_and_the_cut_is_counted()
    {
        var decoded = EncodingDetector.Decode(Encoding.UTF8.GetBytes(Simplified).AsSpan(0, 39));

        Assert.That(decoded?.Encoding, Is.EqualTo("utf-8"));
        Assert.That(decoded?.Replaced, Is.EqualTo(1));
    }

    [Test]
    public void Text_in_another_language_and_encoding_stays_undecided()
    {
        var french = Encoding.Latin1.GetBytes("à é è ù ç ô î ï ë ê â û — rapport annuel d'activité, année écoulée");

        Assert.That(EncodingDetector.Decode(french), Is.Null);
    }

    [Test]
    public void Plain_ASCII_is_UTF_8() =>
        Assert.That(EncodingDetector.Decode("abc 123"u8), Is.EqualTo(new DecodedText("abc 123", "utf-8", 0)));
}

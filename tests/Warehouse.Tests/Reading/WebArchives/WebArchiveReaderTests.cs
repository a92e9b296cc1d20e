using System.Text;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.PlainText;
using Warehouse.Etl.Reading.WebArchives;

namespace Warehouse.Tests.Reading.WebArchives;

public sealed class WebArchiveReaderTests
{
    private const string Page = """
        <html><head><meta charset="gb2312"></head><body><h1>金山桥街道2019年政府信息公开工作年度报告</h1>
        <p>本年主动公开信息=245条。</p><table><tr><td>规章</td><td>3</td><td></td><td>74</td></tr></table></body></html>
        """;

    private static readonly byte[] page = TextEncoding.Gb18030.Encoding.GetBytes(Page);

    private static string Archive(string part, string type = "multipart/related; type=\"text/html\";\r\n\tboundary=\"----=_Part.1\"") =>
        $"From: <Saved by a browser>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: {type}\r\n\r\nThis is a web archive.\r\n\r\n------=_Part.1\r\n{part}\r\n------=_Part.1--\r\n";

    private static string QuotedPrintable(byte[] bytes)
    {
        var text = new StringBuilder();
        foreach (var (i, value) in bytes.Index())
        {
            text.Append(value is > 127 or (byte)'=' ? $"={value:X2}" : ((char)value).ToString());
            if (i % 25 == 24)
                text.Append("=\r\n");
        }

        return text.ToString();
    }

    private static string Part(string encoding, string body) => $"Content-Type: text/html; charset=\"gb2312\"\r\nContent-Transfer-Encoding: {encoding}\r\nContent-Location: http://www.example.cn/1.html\r\n\r\n{body}";

    private static ReadResult Read(string archive) => new DocumentReader().Read("报告.doc", Encoding.Latin1.GetBytes(archive));

    private static void IsThePage(ReadResult result)
    {
        var expected = ReadAssert.Document(page, "报告.html");
        Assert.That(result.Document?.Texts(), Is.EqualTo(expected.Texts()));
        Assert.That(result.Document!.Format, Is.EqualTo(SourceFormat.Html));
        Assert.That(result.Document.Tables.Single().Rows(), Is.EqualTo(new[] { "规章|3||74" }));
    }

    [Test]
    public void A_page_in_quoted_printable_reads_as_the_page_itself() => IsThePage(Read(Archive(Part("quoted-printable", QuotedPrintable(page)))));

    [Test]
    public void A_page_in_base64_reads_as_the_page_itself() =>
        IsThePage(Read(Archive(Part("base64", Convert.ToBase64String(page, Base64FormattingOptions.InsertLineBreaks)))));

    [Test]
    public void A_page_as_it_is_reads_as_the_page_itself() => IsThePage(Read(Archive(Part("8bit", Encoding.Latin1.GetString(page)))));

    [Test]
    public void An_archive_that_lost_its_line_ends_is_read() =>
        IsThePage(Read(Archive(Part("quoted-printable", QuotedPrintable(page))).Replace("\r", "", StringComparison.Ordinal)));

    [Test]
    public void A_picture_before_the_page_is_passed_over() =>
        IsThePage(Read(Archive($"Content-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lGODlhAQABAAAAACw=\r\n------=_Part.1\r\n{Part("8bit", Encoding.Latin1.GetString(page))}")));

    [Test]
    public void The_hash_is_that_of_the_file()
    {
        var archive = Archive(Part("8bit", Encoding.Latin1.GetString(page)));
        Assert.That(Read(archive).Document?.Sha256, Is.EqualTo(RawDocument.Of("a", Encoding.Latin1.GetBytes(archive)).Sha256));
    }

    [TestCase("Content-Type: image/gif\r\n\r\nGIF8")]
    [TestCase("Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!! no base64 !!!")]
    [TestCase("no header at all")]
    public void An_archive_without_a_page_is_damaged(string part) => Assert.That(Read(Archive(part)).Failure?.Reason, Is.EqualTo("damaged"));

    [TestCase("multipart/related")]
    [TestCase("multipart/related; boundary=\"\"")]
    [TestCase("text/plain; boundary=\"----=_Part.1\"")]
    public void Headers_of_anything_else_are_no_archive(string type) => Assert.That(WebArchive.Boundary(Archive("一、总体情况", type)), Is.Null);

    [Test]
    public void The_boundary_is_that_of_the_headers() => Assert.That(WebArchive.Boundary(Archive("一、总体情况")), Is.EqualTo("----=_Part.1"));

    [Test]
    public void A_page_that_was_cut_off_is_no_crash()
    {
        var archive = Archive(Part("quoted-printable", QuotedPrintable(page)));
        for (var length = 1; length < archive.Length; length += 37)
        {
            var result = Read(archive[..length]);
            Assert.That(result.Document is not null || result.Failure is not null, Is.True);
        }
    }
}

using System.IO.Compression;
using System.Text;
using Warehouse.Etl.Reading;
using Warehouse.Tests.Reading.Excel;
using Warehouse.Tests.Reading.Word;

namespace Warehouse.Tests.Reading.Robustness;

public sealed class HostileDocumentTests
{
    private static ReadResult Read(byte[] bytes, string name = "a") => Budget.Kept(() => new DocumentReader().Read(name, bytes));

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Times(string unit, int times) => string.Concat(Enumerable.Repeat(unit, times));

    /// <summary>A package whose parts are the given text, without regard to whether that makes sense.</summary>
    private static byte[] Package(params (string Name, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(content);
            }
        }

        return stream.ToArray();
    }

    [TestCase("公", "text")]
    [TestCase("區(qū)", "pinyin")]
    [TestCase("1\t", "tabs")]
    [TestCase("&amp;", "references")]
    [TestCase("(", "brackets")]
    public void Ten_megabytes_on_one_line_are_read(string unit, string name)
    {
        var result = Read(Text(Times(unit, 10_000_000 / Encoding.UTF8.GetByteCount(unit))));

        Assert.That(result.Document?.Lines, Has.Count.EqualTo(1), name);
    }

    [TestCase("<", 10_000_000)]
    [TestCase("<p>公</p>", 1_000_000)]
    [TestCase("<div>", 100_000)]
    [TestCase("<b a=1><p>", 100_000)]
    [TestCase("<table><tr><td>", 100_000)]
    [TestCase("<a href=x>", 100_000)]
    [TestCase("<select><option>", 100_000)]
    [TestCase("<svg><p>", 50_000)]
    [TestCase("<!--", 2_000_000)]
    [TestCase("<ul><li>", 100_000)]
    public void Markup_without_end_is_read_or_refused(string unit, int times) =>
        Assert.That(Read(Text("<html><body>年度报告" + Times(unit, times))), Is.Not.Null);

    [Test]
    public void A_hundred_thousand_cells_in_a_row_are_read()
    {
        var document = Read(Text("<table><tr>" + Times("<td>0</td>", 100_000) + "</tr></table>")).Document;

        Assert.That(document?.Tables.Single().Rows.Single(), Has.Count.EqualTo(100_000));
    }

    [TestCase("<td rowspan=65534 colspan=1000>1</td>")]
    [TestCase("<td colspan=99999999999999>1</td><td rowspan=-3>2</td>")]
    public void Spans_without_measure_are_clipped_or_refused(string cell)
    {
        var result = Read(Text("<table>" + Times($"<tr>{cell}</tr>", 2_000) + "</table>"));

        Assert.That(result.IsRead || result.Failure.Reason == FailureReason.TooLarge);
    }

    [Test]
    public void Layout_tables_nested_deeply_are_read() =>
        Assert.That(Read(Text(Times("<table><tr><td>甲</td><td>", 60) + "乙")).IsRead);

    [Test]
    public void External_entities_are_never_resolved()
    {
        var secret = Path.Combine(TestContext.CurrentContext.WorkDirectory, "secret.txt");
        File.WriteAllText(secret, "机密");
        var doctype = $"<!DOCTYPE r [<!ENTITY x SYSTEM \"{new Uri(secret).AbsoluteUri}\">]>";
        var word = Package(
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("word/document.xml", doctype + "<r>&x;</r>"));

        Assert.That(Read(word, "a.docx").Failure?.Reason, Is.EqualTo(FailureReason.Damaged));
        Assert.That(Read(Text(doctype + "<html><body><p>公开&x;</p></body></html>")).Document?.Lines.Select(line => line.Text), Has.None.Contains("机密"));
    }

    [Test]
    public void Entities_that_multiply_are_refused()
    {
        var laughs = "<!DOCTYPE l [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range(1, 20).Select(i => $"<!ENTITY {(char)('a' + i)} \"{Times($"&{(char)('a' + i - 1)};", 10)}\">")) + "]><l>&t;</l>";
        var word = Package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", laughs));

        Assert.That(Read(word, "a.docx").Failure?.Reason, Is.EqualTo(FailureReason.Damaged));
    }

    [Test]
    public void A_package_that_expands_without_end_is_refused()
    {
        var word = Package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<r>" + new string(' ', 60_000_000) + "</r>"));

        Assert.That(Read(word, "a.docx").Failure?.Reason, Is.EqualTo(FailureReason.TooLarge));
    }

    [Test]
    public void Parts_nested_deeply_are_refused()
    {
        var word = Package(("[Content_Types].xml", "<Types/>"), ("word/document.xml", Times("<w>", 100_000) + Times("</w>", 100_000)));

        Assert.That(Read(word, "a.docx").Failure?.Reason, Is.EqualTo(FailureReason.TooLarge));
    }

    [Test]
    public void A_package_without_its_main_part_is_damaged() =>
        Assert.That(Read(Package(("[Content_Types].xml", "<Types/>"), ("word/other.xml", "<a/>"))).Failure?.Reason, Is.EqualTo(FailureReason.Damaged));

    [Test]
    public void A_Word_table_of_ten_thousand_cells_in_a_row_is_read()
    {
        var document = Read(WordFile.Of(WordFile.Table(WordFile.Row([.. Enumerable.Repeat(WordFile.Cell("0"), 10_000)])))).Document;

        Assert.That(document?.Tables.Single().Rows.Single(), Has.Count.EqualTo(10_000));
    }

    [Test]
    public void Merged_ranges_that_overlap_by_thousands_are_read()
    {
        var merges = "<mergeCells>" + Times("<mergeCell ref=\"A1:XFD1048576\"/>", 20_000) + "</mergeCells>";

        Assert.That(Read(ExcelFile.Of(ExcelFile.Row(1, "规章", "0") + ExcelFile.Row(2, "文件", "1"), merges)).IsRead);
    }

    [TestCase("../../x", "x")]
    [TestCase("C:\\Windows\\system32\\x.txt", "x.txt")]
    [TestCase("/etc/x", "x")]
    public void A_name_is_never_a_path(string name, string shown) => Assert.That(Read(Text("公开"), name).Document?.File, Is.EqualTo(shown));

    [Test]
    public void A_path_that_no_system_knows_is_a_failure() =>
        Assert.That(new DocumentReader().Read("a\0b").Failure?.Reason, Is.EqualTo(FailureReason.Unreadable));

    [TestCase("\n")]
    [TestCase("\r")]
    [TestCase("\u2028")]
    public void Lines_without_end_are_refused(string end) =>
        Assert.That(Read(Text("公开" + Times(end, 5_000_000))).Failure?.Reason, Is.EqualTo(FailureReason.TooLarge));
}

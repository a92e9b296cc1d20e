using System.Diagnostics;
using System.Text;
using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.PlainText;
using Warehouse.Sql.Catalogue;
using Warehouse.Tests.Reading.Excel;
using Warehouse.Tests.Reading.Ofd;
using Warehouse.Tests.Reading.Pdf;
using Warehouse.Tests.Reading.Word;

namespace Warehouse.Tests.Reading.Robustness;

public sealed class MutatedDocumentTests
{
    private static readonly HashSet<string> reasons = [.. ReferenceData.Rules.Where(rule => rule.Quarantines).Select(rule => rule.Code)];

    private static IEnumerable<TestCaseData> Documents()
    {
        var text = "金山桥街道2019年政府信息公开工作年度报告\n主動(dòng)公開345條，[bookmark: a]\n规章\t0\t0\n" + string.Concat(Enumerable.Repeat("公开政府信息12条。\n", 30));
        const string page =
            """
            <html><head><meta charset="utf-8"><meta name="PubDate" content="2020-01-31"></head><body><div class="nav">首页</div><p>年度报告</p>
            <table><tr><td rowspan="2">(三)不予公开</td><td colspan="2">1.国家秘密</td></tr><tr><td>2.其他</td><td>3</td></tr></table></body></html>
            """;
        yield return Case("text", Encoding.UTF8.GetBytes(text), 2000);
        yield return Case("text in GB18030", TextEncoding.Gb18030.Encoding.GetBytes(text), 1000);
        yield return Case("text in UTF-16", TextEncoding.Utf16LittleEndian.Encoding.GetBytes(text), 1000);
        yield return Case("page", Encoding.UTF8.GetBytes(page), 2000);
        yield return Case("web archive", Encoding.UTF8.GetBytes($"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"-=x\"\r\n\r\n---=x\r\nContent-Type: text/html\r\n\r\n{page}\r\n---=x--\r\n"), 1000);
        yield return Case("Word", WordFile.Of(WordFile.P("年度报告") + WordFile.Table(WordFile.Row(WordFile.Cell("规章"), WordFile.Cell("0")))), 1000);
        yield return Case("Excel", ExcelFile.Of(ExcelFile.Row(1, "规章", "0", "1")), 1000);
        yield return Case("JSON", Encoding.UTF8.GetBytes("""{"schema":"parsed-report/1","title":"甲","facts":[{"value":1}]}"""), 1000);

        static TestCaseData Case(string name, byte[] bytes, int times) => new TestCaseData(bytes, times).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(Documents))]
    public void A_damaged_document_is_read_or_has_a_reason(byte[] document, int times)
    {
        var reader = new DocumentReader();
        var clock = new Stopwatch();
        for (var seed = 0; seed < times; seed++)
        {
            clock.Restart();
            var result = reader.Read("a", Mutation.Of(document, seed));

            // Damage that hits the mark of a format may make a foreign one of it, whose program takes its time.
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(10)), $"seed {seed}");
            Assert.That(result.IsRead || reasons.Contains(result.Failure.Reason), $"seed {seed}: {result.Failure?.Reason}");
        }
    }

    [Test]
    public void A_damaged_PDF_is_read_or_has_a_reason()
    {
        Programs.Need("pdftotext", "poppler-utils");
        var document = new PdfFile().Page().Text(60, 60, "金山桥街道2019年政府信息公开工作年度报告").Table(100, [60, 160, 260], 20, ["规章", "0"]).Bytes();

        for (var seed = 0; seed < 60; seed++)
        {
            var result = new DocumentReader().Read("a.pdf", Mutation.Of(document, seed));
            Assert.That(result.IsRead || reasons.Contains(result.Failure.Reason), $"seed {seed}");
        }
    }

    [Test]
    public void A_damaged_OFD_is_read_or_has_a_reason()
    {
        var document = new OfdFile().Page().Text(20, 20, "金山桥街道2019年政府信息公开工作年度报告").Table(40, [20, 60, 100], 7, [["规章", "0"]]).Bytes();

        for (var seed = 0; seed < 200; seed++)
        {
            var result = new DocumentReader().Read("a.ofd", Mutation.Of(document, seed));
            Assert.That(result.IsRead || reasons.Contains(result.Failure.Reason), $"seed {seed}");
        }
    }

    [Test]
    public void Every_cut_of_a_Word_document_is_read_or_has_a_reason()
    {
        var document = WordFile.Of(WordFile.P("年度报告"));

        for (var length = 0; length < document.Length; length += 7)
            Assert.That(new DocumentReader().Read("a.docx", document[..length]).Failure?.Reason, Is.Not.Null, $"{length} bytes");
    }
}

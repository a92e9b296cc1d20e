using System.Text;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Reading.Json;

public sealed class JsonReportsReaderTests
{
    private const string First = """{"schema":"parsed-report/1","title":"甲（一）"}""";
    private const string Second = """{"schema":"parsed-report/1","title":"乙"}""";

    [TestCase(First + "\n" + Second + "\n")]
    [TestCase("[" + First + ",\n " + Second + "]")]
    [TestCase("\uFEFF" + First + Second)]
    public void Every_object_is_a_line_as_it_stands(string text)
    {
        var document = ReadAssert.Document(text, "truth.ndjson");

        Assert.That(document.Format, Is.EqualTo(SourceFormat.Json));
        Assert.That(document.Lines, Is.EqualTo(new[] { new SourceLine(1, First, First), new SourceLine(2, Second, Second) }));
    }

    [Test]
    public void A_report_survives_the_way_through_a_file()
    {
        var report = new ParsedReport(
            ParsedReport.CurrentSchema,
            new ReportSource("a.txt", "00", SourceFormat.Txt, "utf-8"),
            "标题“一”",
            new ReportOffice(null, null, null, null),
            2019,
            null,
            "F2019",
            ReportScope.Own,
            [],
            []);

        var line = ReadAssert.Document(ParsedReportJson.Write(report)).Lines.Single();

        Assert.That(ParsedReportJson.Write(ParsedReportJson.Read(line.Original)), Is.EqualTo(ParsedReportJson.Write(report)));
    }

    [TestCase("""{"schema":"parsed-report/1","title":""", "damaged")]
    [TestCase("""{"schema":"parsed-report/1"} 12""", "damaged")]
    [TestCase("""{"schema":"other/1"}""", "unknown_format")]
    public void What_is_no_parsed_report_has_a_reason(string text, string reason) =>
        Assert.That(new DocumentReader().Read("a.json", Encoding.UTF8.GetBytes(text)).Failure?.Reason, Is.EqualTo(reason));

    [TestCase("[2021]30号")]
    [TestCase("{公开}")]
    public void Text_in_brackets_is_text(string text) =>
        Assert.That(ReadAssert.Document(text).Format, Is.EqualTo(SourceFormat.Txt));
}

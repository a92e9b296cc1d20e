using System.Text;
using Serilog.Core;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Jobs;

public sealed class ParsedReportFileTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void Each_line_of_a_file_is_a_report()
    {
        var json = string.Join('\n', ((string[])["a.txt", "b.txt", "c.txt"]).Select(file => ParsedReportJson.Write(SampleReports.WithFact(file))));

        Assert.That(Parse("x.ndjson", json + "\n\n").Select(report => report.Source.File), Is.EqualTo((string[])["a.txt", "b.txt", "c.txt"]));
    }

    [Test]
    public void A_report_comes_back_as_it_was_written()
    {
        var report = SampleReports.WithFact("a.txt");

        var json = ParsedReportJson.Write(Parse("x.json", ParsedReportJson.Write(report)).Single());

        Assert.That(json, Is.EqualTo(ParsedReportJson.Write(report)));
    }

    [Test]
    public void A_report_may_be_spread_over_lines()
    {
        var json = ParsedReportJson.Write(SampleReports.WithFact("a.txt")).Replace(",", ",\n", StringComparison.Ordinal);

        Assert.That(Parse("x.json", json).Single().Source.File, Is.EqualTo("a.txt"));
    }

    [Test]
    public void A_broken_line_is_reported_with_its_number_and_the_others_are_read()
    {
        var good = ParsedReportJson.Write(SampleReports.WithFact("a.txt"));

        var reports = Parse("x.ndjson", $"{good}\n{good[..60]}\n{good}\n");

        Assert.Multiple(() =>
        {
            Assert.That(reports.Select(report => report.Source.File), Is.EqualTo((string[])["a.txt", "x.ndjson:2", "a.txt"]));
            Assert.That(reports[1].Findings.Single().Rule, Is.EqualTo(LoadingRules.NotAParsedReport));
            Assert.That(reports[1].Source.Sha256, Has.Length.EqualTo(64));
        });
    }

    [Test]
    public void An_empty_file_is_reported() =>
        Assert.That(Parse("x.json", "").Single().Findings.Single().Rule, Is.EqualTo(FailureReason.EmptyFile));

    [Test]
    public void A_file_that_may_not_be_opened_is_reported()
    {
        var report = new DocumentParser(new DocumentReader(), Logger.None).Items([new DiscoveredDocument(folder["gone.json"], "gone.json")]).Single().Parse();

        Assert.That(report.Findings.Single().Rule, Is.EqualTo(FailureReason.Unreadable));
    }

    [TestCase("\"schema\":\"parsed-report/1\"", "\"schema\":\"parsed-report/2\"", "parsed-report/2")]
    [TestCase("\"measure\":\"req_new\"", "\"measure\":\"req_old\"", "req_old")]
    [TestCase("\"applicant\":\"total\"", "\"applicant\":\"all\"", "applicant")]
    [TestCase("\"form\":\"F2021\"", "\"form\":\"F1999\"", "F1999")]
    [TestCase("\"sha256\":\"aaaa", "\"sha256\":\"../a", "sha256")]
    [TestCase("\"line\":12", "\"line\":0", "line")]
    [TestCase("\"value\":3", "\"value\":1e27", "数值")]
    [TestCase("\"value\":3", "\"value\":\"x\"", "JSON")]
    [TestCase("\"findings\":[]", "\"findings\":null", "findings")]
    [TestCase("\"findings\":[]", "\"findings\":[null]", "findings")]
    [TestCase("\"facts\":[{", "\"facts\":[null,{", "facts")]
    [TestCase("\"state\":\"reported\"", "\"state\":\"guessed\"", "JSON")]
    public void A_report_that_breaks_the_contract_is_refused_with_what_is_wrong(string part, string broken, string words)
    {
        var json = ParsedReportJson.Write(SampleReports.WithFact("a.txt"));
        Assert.That(json, Does.Contain(part));

        var report = Parse("x.json", json.Replace(part, broken, StringComparison.Ordinal)).Single();

        Assert.Multiple(() =>
        {
            Assert.That(report.Facts, Is.Empty);
            Assert.That(report.Findings.Single().Rule, Is.EqualTo(LoadingRules.NotAParsedReport));
            Assert.That(report.Findings.Single().Message, Does.Contain(words));
        });
    }

    [TestCase("null")]
    [TestCase("{}")]
    [TestCase("[]")]
    [TestCase("42")]
    [TestCase("{\"schema\":\"parsed-report/1\"}")]
    public void Json_that_is_no_parsed_report_is_refused(string json) =>
        Assert.That(Parse("x.json", json).Single().Findings.Single().Rule, Is.EqualTo(LoadingRules.NotAParsedReport));

    [Test]
    public void An_endless_line_is_given_up()
    {
        using var lines = new BoundedLines(new MemoryStream(new byte[100_000]), 50_000);

        Assert.That(() => lines.Next(), Throws.TypeOf<InvalidDataException>());
    }

    [Test]
    public void Lines_are_split_wherever_a_piece_ends([Values(1_000, 65_535, 65_536, 65_537, 200_000)] int pieceBytes)
    {
        string[] expected = [new('a', 65_536), "", new('b', 65_535), "e", new('c', 140_000), "d"];
        using var lines = new BoundedLines(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', expected))), 200_000, pieceBytes);

        Assert.That(Enumerable.Range(0, 7).Select(_ => lines.Next() is { } line ? Encoding.UTF8.GetString(line.Span) : null), Is.EqualTo((string?[])[.. expected, null]));
    }

    [Test]
    public void What_is_left_after_a_line_is_read_whole([Values(1, 2, 3, 4, 5, 64)] int pieceBytes)
    {
        using var lines = new BoundedLines(new MemoryStream("one\ntwo\nthree"u8.ToArray()), 200_000, pieceBytes);

        Assert.That((Encoding.UTF8.GetString(lines.Next()!.Value.Span), Encoding.UTF8.GetString(lines.Rest().Span)), Is.EqualTo(("one", "two\nthree")));
    }

    private List<ParsedReport> Parse(string name, string text) =>
        [.. new DocumentParser(new DocumentReader(), Logger.None).Items([new DiscoveredDocument(folder.Write(name, text), name)]).Select(item => item.Parse())];
}

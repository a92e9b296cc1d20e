using System.IO.Compression;
using Serilog.Core;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Jobs;

public sealed class DocumentParserTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public void Each_file_of_an_archive_is_a_report_with_its_own_hash()
    {
        Archive("reports.zip", [.. Directory.GetFiles(TestDocuments.Seeds, "00*.txt").Order(StringComparer.Ordinal).Take(2)]);

        var reports = Parse("reports.zip");

        Assert.Multiple(() =>
        {
            Assert.That(reports.Select(report => report.Source.File), Is.EqualTo((string[])["reports.zip/000_67e9c09587b3c707.txt", "reports.zip/001_43a7f8a194ac732a.txt"]));
            Assert.That(reports.Select(report => report.Source.Sha256).Distinct().ToList(), Has.Count.EqualTo(2));
            Assert.That(reports[1].Facts, Is.Not.Empty);
        });
    }

    [Test]
    public void A_report_is_the_same_within_an_archive_and_outside()
    {
        var path = Directory.GetFiles(TestDocuments.Seeds, "001*.txt").Single();
        Archive("a.zip", [path]);

        var outside = new DocumentParser(new DocumentReader(), Logger.None).Items([new DiscoveredDocument(path, "x")]).Single().Parse();
        var inside = Parse("a.zip").Single() with { Source = outside.Source };

        Assert.That(ParsedReportJson.Write(inside), Is.EqualTo(ParsedReportJson.Write(outside)));
    }

    [Test]
    public void The_web_address_in_the_list_of_the_collector_goes_into_the_report()
    {
        folder.Write("a.txt", File.ReadAllBytes(Directory.GetFiles(TestDocuments.Seeds, "001*.txt").Single()));
        folder.Write("manifest.csv", "file,url\na.txt,https://www.example.gov.cn/a.html\n"u8.ToArray());

        Assert.That(Parse("a.txt").Single().Source.Url, Is.EqualTo("https://www.example.gov.cn/a.html"));
    }

    [Test]
    public void A_damaged_archive_is_one_report_that_says_so()
    {
        Archive("a.zip", [.. Directory.GetFiles(TestDocuments.Seeds, "00*.txt")]);
        folder.Write("cut.zip", File.ReadAllBytes(folder["a.zip"])[..2000]);

        var report = Parse("cut.zip").Single();

        Assert.Multiple(() =>
        {
            Assert.That(report.Source.File, Is.EqualTo("cut.zip"));
            Assert.That(report.Source.Sha256, Has.Length.EqualTo(64));
            Assert.That(report.Findings.Single().Rule, Is.EqualTo(FailureReason.Damaged));
        });
    }

    [Test]
    public void The_manifest_beside_a_document_overrides_what_the_text_says()
    {
        var text = File.ReadAllBytes(Directory.GetFiles(TestDocuments.Seeds, "001*.txt").Single());
        folder.Write("a.txt", text);
        folder.Write("manifest.csv", "file,year\na.txt,2012\n");

        Assert.That(Parse("a.txt").Single().ReportYear, Is.EqualTo(2012));
    }

    private void Archive(string name, IReadOnlyList<string> files)
    {
        using var zip = ZipFile.Open(folder[name], ZipArchiveMode.Create);
        foreach (var file in files)
            zip.CreateEntryFromFile(file, Path.GetFileName(file));
    }

    private List<ParsedReport> Parse(string name) =>
        [.. new DocumentParser(new DocumentReader(), Logger.None).Items([new DiscoveredDocument(folder[name], name)]).Select(item => item.Parse())];
}

using System.Text.Json;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Extraction;
using Warehouse.Tests.Jobs;

namespace Warehouse.Tests.Commands;

public sealed class ParseCommandTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task Each_document_gives_one_json_object_in_the_order_of_names()
    {
        var run = await CommandRun.OfAsync("parse", TestDocuments.Seeds);

        var files = Reports(run).Select(report => report.Source.File).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(files, Has.Count.EqualTo(5));
            Assert.That(files, Is.Ordered.Using<string>(StringComparer.Ordinal));
            Assert.That(run.Error, Does.Contain("expected.json: not read"));
        });
    }

    [Test]
    public async Task Parsing_twice_gives_the_same_bytes()
    {
        var first = await CommandRun.OfAsync("parse", TestDocuments.Seeds);
        var second = await CommandRun.OfAsync("parse", TestDocuments.Seeds);

        Assert.That(second.Output, Is.EqualTo(first.Output));
    }

    [Test]
    public async Task A_document_is_called_by_its_place_below_the_folder()
    {
        folder.Write("2016/岳麓/a.txt", "x");

        var run = await CommandRun.OfAsync("parse", folder.Path);

        Assert.That(Reports(run).Single().Source.File, Is.EqualTo("2016/岳麓/a.txt"));
    }

    [TestCase("empty.txt", "empty_file")]
    [TestCase("picture.txt", "binary_file")]
    public async Task A_file_that_is_no_document_is_reported_with_a_finding_and_status_1(string name, string rule)
    {
        folder.Write(name, name == "empty.txt" ? [] : [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]);

        var run = await CommandRun.OfAsync("parse", folder.Path);

        var report = Reports(run).Single();
        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.SomeQuarantined));
            Assert.That(report.Facts, Is.Empty);
            Assert.That(report.Findings.Single().Rule, Is.EqualTo(rule));
            Assert.That(report.Source.Sha256, Has.Length.EqualTo(64));
            Assert.That(run.Error, Does.Contain($"{name}: cannot be loaded, {rule}: "));
        });
    }

    [Test]
    public async Task A_row_of_the_manifest_that_is_not_used_is_logged()
    {
        folder.Write("a.txt", "甲");
        folder.Write("b.txt", "乙");
        folder.Write("manifest.csv", "file,year\na.txt,MMXVI\n");

        var run = await CommandRun.OfAsync("parse", folder.Path);

        Assert.That(run.LogLines.Where(line => line.Contains("manifest.csv, line 2:", StringComparison.Ordinal)), Has.Exactly(1).Items);
    }

    [Test]
    public async Task A_parsed_report_under_the_name_of_a_document_is_not_taken_for_one()
    {
        folder.Write("a.txt", ParsedReportJson.Write(SampleReports.WithFact("x")));

        var run = await CommandRun.OfAsync("parse", folder.Path);

        Assert.That(Reports(run).Single().Findings.Single().Rule, Is.EqualTo("unknown_format"));
    }

    [Test]
    public async Task A_file_of_100_megabytes_is_refused_unread()
    {
        using (var file = File.Create(folder["large.txt"]))
            file.SetLength(100L * 1024 * 1024);

        var run = await CommandRun.OfAsync("parse", folder["large.txt"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.SomeQuarantined));
            Assert.That(Reports(run).Single().Findings.Single().Rule, Is.EqualTo("too_large"));
            Assert.That(Reports(run).Single().Source.Sha256, Has.Length.EqualTo(64));
        });
    }

    [Test]
    public async Task A_folder_that_does_not_exist_is_a_wrong_call()
    {
        var run = await CommandRun.OfAsync("parse", folder["nowhere"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.LogLines, Has.Count.EqualTo(1));
            Assert.That(run.Error, Does.Contain(folder["nowhere"]));
        });
    }

    [Test]
    public async Task Out_writes_one_file_a_document()
    {
        folder.Write("in/a/x.txt", "甲");
        folder.Write("in/x.txt", "乙");

        var run = await CommandRun.OfAsync("parse", folder["in"], "--out", folder["parsed"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.Empty);
            Assert.That(ParsedReportJson.Read(File.ReadAllText(folder["parsed/a/x.txt.json"])).Source.File, Is.EqualTo("a/x.txt"));
            Assert.That(ParsedReportJson.Read(File.ReadAllText(folder["parsed/x.txt.json"])).Source.File, Is.EqualTo("x.txt"));
        });
    }

    [Test]
    public async Task A_parsed_report_cannot_write_out_of_the_folder()
    {
        var report = SampleReports.WithFact("../../outside/x");
        folder.Write("in/r.json", ParsedReportJson.Write(report) + "\n" + ParsedReportJson.Write(report));

        await CommandRun.OfAsync("parse", folder["in"], "--out", folder["deep/er/parsed"]);

        Assert.Multiple(() =>
        {
            Assert.That(Directory.GetFiles(folder.Path, "*.json", SearchOption.AllDirectories), Has.Length.EqualTo(3));
            Assert.That(Directory.GetFiles(folder["deep/er/parsed"], "*.json", SearchOption.AllDirectories), Has.Length.EqualTo(2));
        });
    }

    [Test]
    public async Task A_file_is_no_folder_to_write_to()
    {
        var run = await CommandRun.OfAsync("parse", TestDocuments.Seeds, "--out", folder.Write("taken", "x"));

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(run.Error, Does.Contain("taken"));
    }

    [Test]
    public async Task Explain_says_how_each_value_was_found()
    {
        var run = await CommandRun.OfAsync("parse", Path.Combine(TestDocuments.Seeds, "002_2fdce6a2b75ef0e3.txt"), "--explain");

        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Does.Contain("permit_decisions"));
            Assert.That(run.Output, Does.Match(@"line \d+ "));
            Assert.That(run.Output, Does.Contain("form      F2019"));
            Assert.That(run.Output, Does.Contain("findings"));
        });
    }

    [Test]
    public async Task Explain_weighs_the_answer_taken_against_those_refused()
    {
        var run = await CommandRun.OfAsync("parse", Path.Combine(TestDocuments.Seeds, "002_2fdce6a2b75ef0e3.txt"), "--explain");

        var regions = run.Output.Split('\n').Where(line => line.StartsWith("    region ", StringComparison.Ordinal)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(regions[0], Does.Contain("新平彝族傣族自治县"));
            Assert.That(regions.Skip(1), Has.Some.Contains("古城区"));
            Assert.That(run.Output, Does.Match(@"media, line \d+: 新平新闻网"));
        });
    }

    [Test]
    public async Task The_log_in_json_is_one_object_a_line()
    {
        folder.Write("empty.txt", "");

        var run = await CommandRun.OfAsync("parse", folder.Path, "--log", "json");

        var lines = run.LogLines.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.That(lines.Select(line => line.GetProperty("event").GetString()), Has.Member("document_doubtful"));
    }

    private static List<ParsedReport> Reports(CommandRun run) => [.. run.OutputLines.Select(ParsedReportJson.Read)];
}

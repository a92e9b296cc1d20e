using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Extraction;
using Warehouse.Tests.Jobs;

namespace Warehouse.Tests.Commands;

public sealed class GenerateCommandTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task It_writes_the_documents_what_they_say_and_what_was_done_to_them()
    {
        var run = await CommandRun.OfAsync(Call("--noise", "heavy", "--formats", "txt,html"));

        var documents = Directory.GetFiles(folder["out/documents"]).Select(Path.GetFileName).ToList();
        var truth = File.ReadLines(folder["out/truth.ndjson"]).Select(ParsedReportJson.Read).ToList();
        var noise = File.ReadAllLines(folder["out/noise.csv"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.StartWith($"{documents.Count} documents of 4 offices"));
            Assert.That(truth.Select(report => report.Source.File), Is.EquivalentTo(documents));
            Assert.That(noise[0], Is.EqualTo("file,noise,place,detail"));
            Assert.That(noise.Skip(1).Select(row => row[..row.IndexOf(',', StringComparison.Ordinal)]).Distinct(), Is.SubsetOf(documents));
            Assert.That(documents.Select(Path.GetExtension).Distinct(), Is.EquivalentTo((string[])[".txt", ".html"]));
        });
    }

    [TestCase("--offices", "0")]
    [TestCase("--offices", "many")]
    [TestCase("--years", "2021-2019")]
    [TestCase("--years", "1998")]
    [TestCase("--years", "2007")]
    [TestCase("--formats", "odt")]
    [TestCase("--forms", "F1999")]
    [TestCase("--noise", "deafening")]
    [TestCase("--region", "乌有市")]
    [TestCase("--seed", "-1")]
    public async Task What_cannot_be_made_up_is_a_wrong_call_that_repeats_what_was_given(string option, string value)
    {
        var run = await CommandRun.OfAsync(Call(option, value));

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.Error, Does.Contain(value));
            Assert.That(Directory.Exists(folder["out/documents"]), Is.False);
        });
    }

    [Test]
    public async Task A_folder_that_holds_something_is_left_alone()
    {
        var kept = folder.Write("out/mine.txt", "x");

        var run = await CommandRun.OfAsync(Call());

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.Error, Does.Contain(folder["out"]));
            Assert.That(Directory.GetFileSystemEntries(folder["out"]), Is.EqualTo((string[])[kept]));
        });
    }

    [Test]
    public async Task A_region_with_fewer_offices_than_asked_for_gives_what_it_has_and_says_so()
    {
        var run = await CommandRun.OfAsync(Call("--region", "示例县", "--offices", "5000", "--years", "2021"));

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Error, Does.Contain("5000 were asked for"));
            Assert.That(File.ReadLines(folder["out/truth.ndjson"]).Select(line => ParsedReportJson.Read(line).Office.Region!.Province).Distinct(), Is.EqualTo((string[])["示例省"]));
        });
    }

    /// <summary>A small call; an option given again takes the place of its value here.</summary>
    private string[] Call(params string[] options)
    {
        var call = new Dictionary<string, string> { ["--offices"] = "4", ["--years"] = "2019-2022", ["--out"] = folder["out"] };
        foreach (var option in options.Chunk(2))
            call[option[0]] = option[1];
        return ["generate", .. call.SelectMany(option => new[] { option.Key, option.Value })];
    }
}

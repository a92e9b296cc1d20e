using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Jobs;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Commands;

public sealed class QuarantineCommandTests
{
    private TemporaryFolder folder = null!;
    private TestWarehouse warehouse = null!;

    private string Address => "sqlite:" + TestWarehouse.SqlitePath(warehouse.Database);

    [SetUp]
    public async Task HoldADocumentBack()
    {
        folder = new TemporaryFolder();
        warehouse = TestWarehouse.Ready(Engines.Sqlite);
        folder.Write("inbox/2021/notes.txt", "no report at all");
        await CommandRun.OfAsync("load", folder["inbox"], "--db", Address);
    }

    [TearDown]
    public void RemoveWarehouse()
    {
        folder.Dispose();
        warehouse.Dispose();
    }

    [Test]
    public async Task The_list_names_hash_file_and_reason()
    {
        var run = await RunAsync("list");

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.Contain("2021/notes.txt").And.Contain("not_a_report").And.Contain("1 documents").And.Contain(Hash()[..12]));
        });
    }

    [Test]
    public async Task A_document_is_shown_with_its_whole_hash_its_runs_and_what_was_made_of_it()
    {
        var run = await RunAsync("show", Hash()[..6]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.Contain(Hash()).And.Contain("first held back in run 1").And.Match(@"findings  [1-9]"));
        });
    }

    [TestCase("show", "nothing")]
    [TestCase("dismiss", "nothing", "--reason", "x")]
    [TestCase("retry", "nothing")]
    [TestCase("retry")]
    public async Task A_document_that_is_not_there_is_a_wrong_call(params string[] call)
    {
        var run = await RunAsync(call);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(run.LogLines, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_name_that_stands_for_several_documents_decides_on_none()
    {
        foreach (var text in Enumerable.Range(0, 20))
            folder.Write($"inbox/{text}.txt", $"no report {text}");
        await CommandRun.OfAsync("load", folder["inbox"], "--db", Address);
        var shared = new QuarantineStore(warehouse.Database).List().GroupBy(document => document.Sha256[..1]).First(group => group.Count() > 1).Key;

        var run = await RunAsync("dismiss", shared, "--reason", "重复");

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.Error, Does.Contain("Give more of the hash"));
            Assert.That(new QuarantineStore(warehouse.Database).List(QuarantineStatus.Dismissed), Is.Empty);
        });
    }

    [TestCase]
    [TestCase("--reason", " ")]
    public async Task Nothing_is_dismissed_without_a_reason(params string[] reason)
    {
        var run = await RunAsync(["dismiss", Hash()[..12], .. reason]);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(Status(), Is.EqualTo(QuarantineStatus.Open));
    }

    [Test]
    public async Task A_dismissed_document_stays_out_and_its_reason_is_shown()
    {
        var run = await RunAsync("dismiss", "2021/notes.txt", "--reason", "会议记录，不是年报");
        var again = await CommandRun.OfAsync("load", folder["inbox"], "--db", Address);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(again.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(again.Output, Does.StartWith("0 documents loaded, 1 unchanged"));
        });
        Assert.That((await RunAsync("show", "2021/notes.txt")).Output, Does.Contain("会议记录，不是年报"));
        Assert.That((await RunAsync("list")).Output, Is.EqualTo("0 documents\n"));
    }

    [Test]
    public async Task A_document_whose_file_is_there_is_read_again_at_once()
    {
        await RunAsync("dismiss", Hash()[..12], "--reason", "too early");

        var run = await RunAsync("retry", Hash()[..12], "--inbox", folder["inbox"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.SomeQuarantined));
            Assert.That(run.Output, Does.StartWith("0 documents loaded, 0 unchanged, 0 superseded, 1 quarantined"));
            Assert.That(Status(), Is.EqualTo(QuarantineStatus.Open));
        });
    }

    [Test]
    public async Task A_document_whose_file_is_elsewhere_is_read_by_the_next_night()
    {
        await NightAsync();

        var run = await RunAsync("retry", "--all");
        var night = await NightAsync();

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.Contain("next night"));
            Assert.That(night.Output, Does.Contain("1 files new"));
        });
    }

    [Test]
    public void A_name_that_leads_out_of_the_inbox_is_no_file_of_it()
    {
        var outside = folder.Write("outside.txt", "x");
        var held = new QuarantineStore(warehouse.Database).List().Single() with { FileName = "../outside.txt" };

        var (here, elsewhere) = HeldFiles.Find(folder["inbox"], [held, held with { FileName = outside }]);

        Assert.That((here.Count, elsewhere.Count), Is.EqualTo((0, 2)));
    }

    private Task<CommandRun> RunAsync(params string[] call) => CommandRun.OfAsync(["quarantine", .. call, "--db", Address]);

    private Task<CommandRun> NightAsync() => CommandRun.OfAsync("nightly", "--inbox", folder["inbox"], "--out", folder["report"], "--db", Address, "--settle", "0");

    private string Hash() => warehouse.Scalar<string>("SELECT sha256 FROM quarantine");

    private string Status() => warehouse.Scalar<string>("SELECT status FROM quarantine");
}

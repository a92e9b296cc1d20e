using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Extraction;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Loading;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Commands;

public sealed class NightlyCommandTests
{
    private TemporaryFolder folder = null!;
    private TestWarehouse warehouse = null!;

    private string Page => folder["report/index.html"];

    [SetUp]
    public void MakeWarehouse()
    {
        folder = new TemporaryFolder();
        warehouse = TestWarehouse.Ready(Engines.Sqlite);
        folder.Write("inbox/a.json", Report("甲局"));
    }

    [TearDown]
    public void RemoveWarehouse()
    {
        folder.Dispose();
        warehouse.Dispose();
    }

    [Test]
    public async Task What_is_new_is_loaded_and_reported()
    {
        var run = await NightlyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.StartWith("1 documents loaded"));
            Assert.That(File.Exists(Page), Is.True);
        });
    }

    [Test]
    public async Task Nothing_new_leaves_the_report_as_it_is()
    {
        await NightlyAsync();
        var before = File.GetLastWriteTimeUtc(Page);

        var run = await NightlyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.StartWith("0 documents loaded, 1 unchanged"));
            Assert.That(File.GetLastWriteTimeUtc(Page), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task A_new_document_renews_the_report()
    {
        await NightlyAsync();
        var before = File.ReadAllText(Page);
        folder.Write("inbox/later/b.json", Report("乙局"));

        await NightlyAsync();

        Assert.That(File.ReadAllText(Page), Is.Not.EqualTo(before));
    }

    [Test]
    public async Task An_inbox_that_is_not_there_is_a_wrong_call()
    {
        var run = await CommandRun.OfAsync("nightly", "--inbox", folder["nowhere"], "--out", folder["report"], "--db", Address());

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(run.Error, Does.Contain("nowhere"));
    }

    [Test]
    public async Task While_another_run_is_at_work_nothing_is_done()
    {
        using var held = warehouse.Database.AcquireRunLock();

        var run = await NightlyAsync();

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Locked));
        Assert.That(Directory.Exists(folder["report"]), Is.False);
    }

    private Task<CommandRun> NightlyAsync() => CommandRun.OfAsync("nightly", "--inbox", folder["inbox"], "--out", folder["report"], "--db", Address());

    private string Address() => "sqlite:" + TestWarehouse.SqlitePath(warehouse.Database);

    private static string Report(string office) =>
        ParsedReportJson.Write(LoadingReports.Report(office, 2021, "F2021", [SampleReports.Fact()]));
}

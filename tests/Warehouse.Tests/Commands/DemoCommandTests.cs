using Warehouse.Etl.Commands.Shell;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Commands;

public sealed class DemoCommandTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task The_five_sample_reports_are_loaded_once_and_what_somebody_loads_after_is_not_replaced()
    {
        var demo = await CommandRun.OfAsync("demo", "--out", folder["out"]);
        var load = await CommandRun.OfAsync("load", TestDocuments.Seeds, "--db", "sqlite:" + folder["out/warehouse.db"]);
        var second = await CommandRun.OfAsync("demo", "--out", folder["out"]);

        Assert.Multiple(() =>
        {
            Assert.That(demo.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(demo.Output, Does.Contain("5 documents loaded"));
            Assert.That(demo.Output, Does.Contain(folder["out/index.html"]));
            Assert.That(File.ReadAllText(folder["out/index.html"]), Does.Contain("<html"));
            Assert.That(load.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(load.Output, Does.Contain("5 unchanged"));
            Assert.That(second.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(second.Error, Does.Contain("another folder"));
        });
    }

    [Test]
    public async Task What_is_made_up_is_said_to_be_on_every_page_that_it_reaches()
    {
        await CommandRun.OfAsync("demo", "--out", folder["out"]);

        var pages = new[] { "regions", "offices" }.SelectMany(kind => Directory.GetFiles(folder[$"out/{kind}"], "*.html")).ToLookup(page => Path.GetFileName(page).StartsWith("99", StringComparison.Ordinal), File.ReadAllText);
        Assert.Multiple(() =>
        {
            Assert.That(pages[true], Has.Exactly(17).Items.And.All.Contain("示例数据：本页的单位和数字都是虚构的"));
            Assert.That(pages[false], Is.Not.Empty.And.All.Not.Contain("示例"));
            Assert.That(File.ReadAllText(folder["out/index.html"]), Does.Contain("不计入本页的合计、比较和清单"));
        });
    }

    [Test]
    public async Task What_a_demonstration_left_is_replaced()
    {
        using var earlier = TestWarehouse.Ready(Engines.Sqlite);
        earlier.Execute("""
            INSERT INTO etl_run (run_id, started_at, verb, status, documents_found, documents_loaded, documents_unchanged, documents_superseded,
                documents_quarantined, documents_failed, facts_loaded, findings)
            VALUES (7, '2026-01-01', 'demo', 'completed', 0, 0, 0, 0, 0, 0, 0, 0)
            """);
        earlier.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        folder.Write("out/warehouse.db", File.ReadAllBytes(TestWarehouse.SqlitePath(earlier.Database)));

        var run = await CommandRun.OfAsync("demo", "--out", folder["out"]);
        var status = await CommandRun.OfAsync("status", "--db", "sqlite:" + folder["out/warehouse.db"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.Contain("5 documents loaded, 0 unchanged"));
            Assert.That(status.OutputLines.Count(line => line.Contains(" demo ", StringComparison.Ordinal)), Is.EqualTo(2), "The real reports and the made-up ones; the earlier run is gone.");
        });
    }

    [Test]
    public async Task A_file_that_is_no_warehouse_is_not_replaced()
    {
        var path = folder.Write("out/warehouse.db", new string('x', 5000));

        var run = await CommandRun.OfAsync("demo", "--out", folder["out"]);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(File.ReadAllText(path), Is.EqualTo(new string('x', 5000)));
    }

    [Test]
    [Platform("Linux")]
    public async Task A_place_that_takes_no_folder_is_said_so()
    {
        var run = await CommandRun.OfAsync("demo", "--out", "/proc/out");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(run.LogLines, Has.Count.EqualTo(1));
        Assert.That(run.Error, Does.Contain("/proc/out"));
    }
}

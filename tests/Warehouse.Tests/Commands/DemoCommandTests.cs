using Warehouse.Etl.Commands.Shell;
using Warehouse.Tests.Jobs;

namespace Warehouse.Tests.Commands;

public sealed class DemoCommandTests
{
    private TemporaryFolder folder = null!;

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task The_five_sample_reports_are_loaded_and_a_second_load_finds_them_unchanged()
    {
        var demo = await CommandRun.OfAsync("demo", "--out", folder["out"]);
        var again = await CommandRun.OfAsync("load", TestDocuments.Seeds, "--db", "sqlite:" + folder["out/warehouse.db"]);

        Assert.Multiple(() =>
        {
            Assert.That(demo.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(demo.Output, Does.Contain("5 documents loaded"));
            Assert.That(demo.Output, Does.Contain(folder["out/index.html"]));
            Assert.That(File.ReadAllText(folder["out/index.html"]), Does.Contain("<html"));
            Assert.That(again.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(again.Output, Does.Contain("5 unchanged"));
        });
    }

    [Test]
    public async Task A_second_demonstration_starts_afresh()
    {
        await CommandRun.OfAsync("demo", "--out", folder["out"]);

        var second = await CommandRun.OfAsync("demo", "--out", folder["out"]);

        Assert.That(second.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(second.Output, Does.Contain("5 documents loaded, 0 unchanged"));
    }

    [Test]
    public async Task A_warehouse_that_somebody_loaded_is_not_replaced()
    {
        await CommandRun.OfAsync("demo", "--out", folder["out"]);
        await CommandRun.OfAsync("load", TestDocuments.Seeds, "--db", "sqlite:" + folder["out/warehouse.db"]);

        var second = await CommandRun.OfAsync("demo", "--out", folder["out"]);

        Assert.That(second.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(second.Error, Does.Contain("another folder"));
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

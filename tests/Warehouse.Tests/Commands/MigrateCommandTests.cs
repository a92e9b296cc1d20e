using Warehouse.Etl.Commands.Shell;
using Warehouse.Sql;
using Warehouse.Tests.Jobs;

namespace Warehouse.Tests.Commands;

public sealed class MigrateCommandTests
{
    private TemporaryFolder folder = null!;

    private string Address => "sqlite:" + folder["w.db"];

    [SetUp]
    public void MakeFolder() => folder = new TemporaryFolder();

    [TearDown]
    public void RemoveFolder() => folder.Dispose();

    [Test]
    public async Task The_second_time_nothing_is_done()
    {
        var first = await CommandRun.OfAsync("migrate", "--db", Address);
        var second = await CommandRun.OfAsync("migrate", "--db", Address);

        Assert.Multiple(() =>
        {
            Assert.That(first.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(first.Error, Does.Match(@"applied now [1-9]\d*, before 0"));
            Assert.That(second.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(second.Error, Does.Match(@"applied now 0, before [1-9]\d*; rows of reference data changed 0"));
        });
    }

    [Test]
    public async Task A_held_lock_ends_the_call_with_4()
    {
        using var held = WarehouseDatabase.Parse(Address).AcquireRunLock();

        var run = await CommandRun.OfAsync("migrate", "--db", Address);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Locked));
        Assert.That(File.Exists(folder["w.db"]), Is.False);
    }

    [TestCase("oracle:x")]
    [TestCase("warehouse.db")]
    [TestCase("sqlite:")]
    [TestCase("sqlserver:Server=x;Pasword=secret-7")]
    public async Task An_address_that_is_none_is_a_wrong_call_and_never_repeated(string address)
    {
        var run = await CommandRun.OfAsync("migrate", "--db", address);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.LogLines, Has.Count.EqualTo(1));
            Assert.That(run.Error, Does.Not.Contain("secret-7"));
        });
    }

    [Test]
    public async Task A_file_that_is_no_database_is_left_as_it_is()
    {
        var path = folder.Write("w.db", new string('x', 5000));

        var run = await CommandRun.OfAsync("migrate", "--db", Address);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
            Assert.That(run.Error, Does.Contain("no SQLite database"));
            Assert.That(File.ReadAllText(path), Is.EqualTo(new string('x', 5000)));
        });
    }

    [Test]
    public async Task A_folder_that_is_missing_is_named()
    {
        var run = await CommandRun.OfAsync("migrate", "--db", "sqlite:" + folder["nowhere/w.db"]);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(run.Error, Does.Contain("nowhere"));
    }
}

using Warehouse.Etl.Commands.Shell;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Commands;

public sealed class ReportCommandTests
{
    private TemporaryFolder folder = null!;

    private TestWarehouse warehouse = null!;

    private string Address => "sqlite:" + TestWarehouse.SqlitePath(warehouse.Database);

    [SetUp]
    public void MakeWarehouse()
    {
        folder = new TemporaryFolder();
        warehouse = TestWarehouse.Ready(Engines.Sqlite);
    }

    [TearDown]
    public void RemoveWarehouse()
    {
        folder.Dispose();
        warehouse.Dispose();
    }

    [Test]
    public async Task An_empty_warehouse_gives_a_page_that_says_what_to_do()
    {
        var run = await CommandRun.OfAsync("report", "--db", Address, "--out", folder["out"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.Contain(folder["out/index.html"]));
            Assert.That(File.ReadAllText(folder["out/index.html"]), Does.Contain("load"));
        });
    }

    [Test]
    public async Task The_report_is_in_the_language_asked_for()
    {
        await CommandRun.OfAsync("report", "--db", Address, "--out", folder["out"], "--lang", "en");

        Assert.That(File.ReadAllText(folder["out/index.html"]), Does.Contain("<html lang=\"en-GB\">").And.Contain("The warehouse holds no report yet"));
    }

    [Test]
    public async Task Without_a_warehouse_there_is_no_report()
    {
        var run = await CommandRun.OfAsync("report", "--db", "sqlite:" + folder["w.db"], "--out", folder["out"]);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
            Assert.That(run.Error, Does.Contain("There is no warehouse at"));
            Assert.That(File.Exists(folder["w.db"]), Is.False);
            Assert.That(Directory.Exists(folder["out"]), Is.False);
        });
    }

    [TestCase("--lang", "fr")]
    [TestCase("--years", "2023-2019")]
    [TestCase("--years", "19-23")]
    [TestCase("--years", "2019-2020-2021")]
    [TestCase("--years", "x")]
    [TestCase("--region", "乌有乡")]
    public async Task What_cannot_be_reported_on_is_a_wrong_call_that_repeats_what_was_given(string option, string value)
    {
        var run = await CommandRun.OfAsync("report", "--db", Address, "--out", folder["out"], option, value);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
            Assert.That(run.Error, Does.Contain($"'{value}'"));
        });
    }

    [Test]
    public async Task A_file_is_no_folder_for_a_report()
    {
        var run = await CommandRun.OfAsync("report", "--db", Address, "--out", folder.Write("taken", "x"));

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
    }
}

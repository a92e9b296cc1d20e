using System.Runtime.Versioning;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Extraction;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Loading;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Commands;

public sealed class LoadCommandTests
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
    public async Task Parsed_reports_are_loaded_once()
    {
        folder.Write("parsed.ndjson", Reports(3));

        var first = await LoadAsync(folder.Path);
        var second = await LoadAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(first.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(first.Output, Does.StartWith("3 documents loaded, 0 unchanged"));
            Assert.That(second.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(second.Output, Does.StartWith("0 documents loaded, 3 unchanged"));
            Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE status = 'current' AND document_key > 0"), Is.EqualTo(3));
        });
    }

    [Test]
    public async Task What_is_loaded_says_so_file_by_file()
    {
        folder.Write("parsed.ndjson", Reports(2));

        var run = await LoadAsync(folder.Path);

        Assert.That(run.LogLines.Count(line => line.EndsWith(".txt: loaded", StringComparison.Ordinal)), Is.EqualTo(2));
    }

    [Test]
    public async Task Bad_documents_are_quarantined_each_with_its_reason_and_good_ones_loaded()
    {
        folder.Write("empty.txt", "");
        folder.Write("novel.txt", string.Concat(Enumerable.Repeat("从前有座山，山里有座庙，庙里有个老和尚。\n", 20)));
        folder.Write("picture.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0]);
        folder.Write("good.ndjson", Reports(1));
        using (var file = File.Create(folder["huge.txt"]))
            file.SetLength(100L * 1024 * 1024);

        var run = await LoadAsync(folder.Path);
        var list = await CommandRun.OfAsync("quarantine", "list", "--db", Address);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.SomeQuarantined));
            Assert.That(run.Output, Does.StartWith("1 documents loaded, 0 unchanged, 0 superseded, 4 quarantined, 0 failed"));
            foreach (var name in (string[])["empty.txt", "novel.txt", "picture.jpg", "huge.txt"])
            {
                Assert.That(run.Error, Does.Match($"{name}: quarantined, [a-z_]+: ."));
                Assert.That(list.Output, Does.Contain(name));
            }

            Assert.That(list.Output, Does.Contain("4 documents"));
            Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE document_key > 0"), Is.EqualTo(1));
        });
    }

    [Test]
    [Platform(Exclude = "Win")]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_that_may_not_be_read_is_failed_with_the_reason_and_the_rest_loaded()
    {
        if (Environment.IsPrivilegedProcess)
            Assert.Ignore("Rights do not hold back a privileged account.");
        folder.Write("good.ndjson", Reports(1));
        File.SetUnixFileMode(folder.Write("secret.txt", "x"), UnixFileMode.None);

        var run = await LoadAsync(folder.Path);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.SomeQuarantined));
        Assert.That(run.Error, Does.Contain("secret.txt: failed, unreadable"));
    }

    [Test]
    [Platform("Linux")]
    public async Task A_place_that_takes_no_file_is_no_lock_of_another_run()
    {
        folder.Write("parsed.ndjson", Reports(1));

        var run = await CommandRun.OfAsync("load", folder.Path, "--db", "sqlite:/proc/warehouse.db");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(run.Error, Does.Contain("/proc/warehouse.db"));
    }

    [Test]
    public async Task A_path_that_does_not_exist_leaves_the_warehouse_untouched()
    {
        var run = await LoadAsync(folder["nowhere"]);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM etl_run"), Is.Zero);
    }

    [Test]
    public async Task Two_at_once_are_one_and_a_refusal()
    {
        folder.Write("parsed.ndjson", Reports(1));
        using var held = warehouse.Database.AcquireRunLock();

        var run = await LoadAsync(folder.Path);

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Locked));
            Assert.That(run.LogLines, Has.Count.EqualTo(1));
            Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM etl_run"), Is.Zero);
        });
    }

    [Test]
    public async Task A_warehouse_of_an_older_version_is_left_alone_and_migrate_named()
    {
        warehouse.Execute("DELETE FROM SchemaVersions WHERE ScriptName = (SELECT MAX(ScriptName) FROM SchemaVersions)");
        folder.Write("parsed.ndjson", Reports(1));

        var run = await LoadAsync(folder.Path);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(run.Error, Does.Contain("warehouse migrate"));
    }

    [Test]
    public async Task A_warehouse_that_is_not_there_yet_is_made()
    {
        folder.Write("in/parsed.ndjson", Reports(1));

        var run = await CommandRun.OfAsync("load", folder["in"], "--db", "sqlite:" + folder["new.db"]);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(File.Exists(folder["new.db"]), Is.True);
    }

    [Test]
    public async Task Status_tells_what_was_done()
    {
        folder.Write("parsed.ndjson", Reports(2));
        folder.Write("empty.txt", "");
        await LoadAsync(folder.Path);

        var status = await CommandRun.OfAsync("status", "--db", Address);

        Assert.Multiple(() =>
        {
            Assert.That(status.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(status.Output, Does.Contain("2 current, 0 superseded, of 2 offices, report years 2021 to 2021"));
            Assert.That(status.Output, Does.Contain("1 documents wait for a person"));
            Assert.That(status.Output, Does.Contain("empty_file"));
            Assert.That(status.Output, Does.Match(@"load +completed +2 loaded"));
        });
    }

    [Test]
    public async Task A_list_of_corrections_is_applied_and_what_became_of_it_told()
    {
        folder.Write("in/parsed.ndjson", Reports(1));
        folder.Write("corrections.csv", "office_code,year,measure,expected,corrected,reason,author_role\n430104-第1局,2021,req_new,999,5,test,clerk\n430104-第9局,2021,req_new,1,5,test,clerk\n");

        var run = await CommandRun.OfAsync("load", folder["in"], "--corrections", folder["corrections.csv"], "--db", Address);

        Assert.That(run.Output, Does.Contain("2 corrections: 0 applied, 1 not applied because the document prints something else, 1 whose document is not loaded"));
    }

    [Test]
    public async Task A_list_of_corrections_can_be_given_by_itself()
    {
        folder.Write("in/parsed.ndjson", Reports(1));
        await LoadAsync(folder["in"]);
        folder.Write("corrections.csv", "office_code,year,measure,applicant,expected,corrected,reason,author_role\n430104-第1局,2021,req_new,total,3,5,test,clerk\n");

        var run = await CommandRun.OfAsync("load", "--corrections", folder["corrections.csv"], "--db", Address);

        Assert.That(run.Output, Does.Contain("1 corrections: 1 applied"));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM rpt_disclosure WHERE value = 5 AND printed_value = 3"), Is.EqualTo(1));
    }

    [Test]
    public async Task Without_documents_and_corrections_there_is_nothing_to_load()
    {
        var run = await CommandRun.OfAsync("load", "--db", Address);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(run.Error, Does.Contain("Name the documents to load"));
    }

    [Test]
    public async Task A_list_of_corrections_that_cannot_be_used_changes_nothing()
    {
        folder.Write("in/parsed.ndjson", Reports(1));
        folder.Write("corrections.csv", "office_code,year,measure,expected,corrected,reason,author_role\n430104-第1局,2021,no_such_measure,1,5,test,clerk\n");

        var run = await CommandRun.OfAsync("load", folder["in"], "--corrections", folder["corrections.csv"], "--db", Address);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(run.LogLines, Has.Some.Contains("corrections.csv, line 2: the measure is 'no_such_measure'"));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE document_key > 0"), Is.Zero);
    }

    [TestCase("status")]
    [TestCase("quarantine", "list")]
    public async Task What_only_reads_makes_no_warehouse(params string[] verb)
    {
        var run = await CommandRun.OfAsync([.. verb, "--db", "sqlite:" + folder["none.db"]]);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(Directory.GetFiles(folder.Path), Is.Empty);
    }

    private Task<CommandRun> LoadAsync(string path) => CommandRun.OfAsync("load", path, "--db", Address);

    private static string Reports(int count) => string.Join('\n', Enumerable.Range(1, count).Select(number =>
        ParsedReportJson.Write(LoadingReports.Report($"第{number}局", 2021, "F2021", [SampleReports.Fact()]))));
}

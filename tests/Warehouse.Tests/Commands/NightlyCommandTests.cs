using System.Net;
using System.Net.Sockets;
using System.Text.Json;
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
    public async Task What_a_night_killed_after_its_report_stood_left_beside_it_goes_with_the_next_that_has_nothing_new()
    {
        await NightlyAsync();
        var before = File.GetLastWriteTimeUtc(Page);
        folder.Write("report.writing/index.html", "the report before");

        await NightlyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(Directory.Exists(folder["report.writing"]), Is.False);
            Assert.That(File.GetLastWriteTimeUtc(Page), Is.EqualTo(before));
        });
    }

    [Test]
    public async Task Another_language_renews_the_report()
    {
        await NightlyAsync();

        await NightlyAsync("--lang", "en");

        Assert.That(File.ReadAllText(Page), Does.Contain("<html lang=\"en-GB\">").And.Contain("Key figures"));
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
    public async Task A_file_that_is_as_it_was_is_not_opened_again()
    {
        await NightlyAsync();
        // Another content under the same size and time stands for a file that nobody reads.
        var file = folder["inbox/a.json"];
        var time = File.GetLastWriteTimeUtc(file);
        File.WriteAllText(file, new string('x', (int)new FileInfo(file).Length));
        File.SetLastWriteTimeUtc(file, time);

        var run = await NightlyAsync();

        Assert.That(run.Output, Does.StartWith("0 documents loaded, 1 unchanged").And.Contain("0 files new, 0 changed, 0 read again, 1 as before"));
        Assert.That(warehouse.Scalar<int>("SELECT documents_unchanged FROM etl_run WHERE run_id = 2"), Is.EqualTo(1));
    }

    [Test]
    public async Task New_changed_and_vanished_files_are_told_apart()
    {
        folder.Write("inbox/b.json", Report("乙局"));
        await NightlyAsync();
        folder.Write("inbox/a.json", Report("丙局"));
        folder.Write("inbox/c.json", Report("丁局"));
        File.Delete(folder["inbox/b.json"]);
        File.SetLastWriteTimeUtc(folder["inbox/a.json"], DateTime.UtcNow.AddHours(-1));

        var run = await NightlyAsync();

        Assert.That(run.Output, Does.StartWith("2 documents loaded").And.Contain("Inbox: 1 files new, 1 changed, 0 read again, 0 as before, 1 gone"));
        Assert.That(run.Error, Does.Contain("b.json: gone from the inbox"));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE status = 'current' AND document_key > 0"), Is.EqualTo(4));
    }

    [Test]
    public async Task A_file_still_being_written_is_left_for_the_next_night()
    {
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            await using var file = new FileStream(folder["inbox/half.txt"], FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            while (!stop.IsCancellationRequested)
            {
                await file.WriteAsync("一行\n"u8.ToArray());
                await file.FlushAsync();
                await Task.Delay(20);
            }
        });
        while (!File.Exists(folder["inbox/half.txt"]))
            await Task.Delay(10);

        var run = await NightlyAsync("--settle", "1");
        await stop.CancelAsync();
        await writing;

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
            Assert.That(run.Output, Does.Contain("1 still being written"));
            Assert.That(run.Error, Does.Contain("half.txt: still being written, left for the next night"));
            Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM etl_run_document WHERE file_name = 'half.txt'"), Is.Zero);
        });
        Assert.That((await NightlyAsync("--settle", "1")).Output, Does.Contain("1 files new"));
    }

    [Test]
    public async Task A_time_in_the_future_keeps_no_file_out()
    {
        File.SetLastWriteTimeUtc(folder["inbox/a.json"], DateTime.UtcNow.AddYears(1));

        Assert.That((await NightlyAsync("--settle", "1")).Output, Does.StartWith("1 documents loaded"));
    }

    [Test]
    public async Task What_is_held_back_is_counted_each_night_and_read_again_only_when_the_manifest_beside_it_changed()
    {
        folder.Write("inbox/notes.txt", "no report");
        var first = await NightlyAsync();
        var second = await NightlyAsync();
        folder.Write("inbox/manifest.csv", "file,year\nnotes.txt,2021\n");
        var third = await NightlyAsync();

        Assert.Multiple(() =>
        {
            Assert.That((first.Status, second.Status), Is.EqualTo((ExitStatus.SomeQuarantined, ExitStatus.SomeQuarantined)));
            Assert.That(first.Output, Does.Contain("1 documents wait in quarantine, 1 of them since this run"));
            Assert.That(second.Output, Does.StartWith("0 documents loaded, 1 unchanged, 0 superseded, 1 quarantined").And.Contain("2 as before").And.Contain("0 of them since this run"));
            Assert.That(second.Output, Does.Contain("Report: nothing changed"));
            Assert.That(third.Output, Does.Contain("1 read again, 1 as before"));
        });
    }

    [Test]
    public async Task A_report_that_recalls_nothing_says_why()
    {
        const string Anew = "Every office is asked for anew";
        var first = await NightlyAsync();
        folder.Write("inbox/b.json", Report("乙局"));
        var second = await NightlyAsync();
        folder.Write("inbox/c.json", Report("丙局"));
        var third = await NightlyAsync("--lang", "en");

        Assert.Multiple(() =>
        {
            Assert.That(first.Error, Does.Contain(Anew).And.Contain("there is no report of this job yet"));
            Assert.That(second.Error, Does.Contain("Writing the report").And.Not.Contain(Anew));
            Assert.That(third.Error, Does.Contain(Anew).And.Contain("it was written in another language"));
        });
    }

    [Test]
    public async Task A_report_that_failed_is_written_by_the_next_night_although_nothing_is_new()
    {
        folder.Write("report/index.html", "not ours");
        var first = await NightlyAsync();
        File.Delete(folder["report/index.html"]);

        var second = await NightlyAsync();

        Assert.That(first.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(second.Output, Does.StartWith("0 documents loaded, 1 unchanged").And.Contain("Report: written anew"));
        Assert.That(File.Exists(Page), Is.True);
    }

    [Test]
    public async Task A_dry_run_says_what_would_be_done_and_changes_nothing()
    {
        folder.Write("inbox/notes.txt", "no report");
        var before = File.ReadAllBytes(TestWarehouse.SqlitePath(warehouse.Database));
        using var held = warehouse.Database.AcquireRunLock();

        var run = await NightlyAsync("--dry-run");

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.SomeQuarantined));
            Assert.That(run.Output, Does.StartWith("1 documents would be loaded, 0 left unchanged, 1 quarantined").And.Contain("would be written"));
            Assert.That(run.Error, Does.Contain("notes.txt: would be quarantined, not_a_report"));
            Assert.That(File.ReadAllBytes(TestWarehouse.SqlitePath(warehouse.Database)), Is.EqualTo(before));
            Assert.That(Directory.Exists(folder["report"]), Is.False);
        });
    }

    [Test]
    public async Task A_dry_run_makes_no_warehouse()
    {
        var run = await CommandRun.OfAsync("nightly", "--inbox", folder["inbox"], "--out", folder["report"], "--db", "sqlite:" + folder["new.db"], "--settle", "0", "--dry-run");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(run.Output, Does.Contain("new.db would be made"));
        Assert.That(Directory.GetFileSystemEntries(folder.Path), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_run_that_finds_much_tells_a_program()
    {
        folder.Write("inbox/notes.txt", "no report");

        await NightlyAsync("--notify", $"tee \"{folder["told.json"]}\"", "--notify-from", "1");

        var told = JsonDocument.Parse(File.ReadAllText(folder["told.json"])).RootElement;
        Assert.Multiple(() =>
        {
            Assert.That(told.GetProperty("schema").GetString(), Is.EqualTo("nightly-summary/1"));
            Assert.That(told.GetProperty("exit_status").GetInt32(), Is.EqualTo(ExitStatus.SomeQuarantined));
            Assert.That(told.GetProperty("documents").GetProperty("loaded").GetInt32(), Is.EqualTo(1));
            Assert.That(told.GetProperty("waiting_for_a_person").GetInt32(), Is.EqualTo(1));
            Assert.That(told.GetProperty("seconds").GetProperty("loading").GetDouble(), Is.GreaterThanOrEqualTo(0));
        });
    }

    [Test]
    public async Task A_run_that_finds_little_tells_nobody()
    {
        await NightlyAsync("--notify", $"tee {folder["told.json"]}", "--notify-from", "1");

        Assert.That(File.Exists(folder["told.json"]), Is.False);
    }

    [Test]
    public async Task A_run_that_fails_tells_an_address_on_this_machine()
    {
        using var listener = new HttpListener();
        var address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(address);
        listener.Start();
        var told = Task.Run(async () =>
        {
            var context = await listener.GetContextAsync();
            using var body = new StreamReader(context.Request.InputStream);
            var text = await body.ReadToEndAsync();
            context.Response.StatusCode = 204;
            context.Response.Close();
            return text;
        });
        File.WriteAllText(folder["broken.db"], "this is no database at all, only some text that is long enough to be looked at");

        var run = await CommandRun.OfAsync("nightly", "--inbox", folder["inbox"], "--out", folder["report"], "--db", "sqlite:" + folder["broken.db"], "--notify", address);

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(await told, Does.Contain("\"exit_status\":3").And.Contain("is no SQLite database"));
    }

    [Test]
    public async Task A_password_is_in_nothing_that_a_failed_night_says_or_tells()
    {
        var address = "sqlserver:Server=127.0.0.1,1;Database=d;User ID=u;Connect Timeout=1;Password=geheim-77";
        var told = $"sh -c \"env > '{folder["env"]}'; cat > '{folder["told.json"]}'\"";

        var run = await CommandRun.OfAsync("nightly", "--inbox", folder["inbox"], "--out", folder["report"], "--db", address, "--notify", told, "--verbose", "--log", "json");

        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
            Assert.That(File.ReadAllText(folder["told.json"]), Does.Contain("\"exit_status\":3").And.Contain("127.0.0.1,1"));
            Assert.That(run.Output + run.Error + File.ReadAllText(folder["told.json"]) + File.ReadAllText(folder["env"]), Does.Not.Contain("geheim"));
            Assert.That(run.Error, Does.Contain("can be read by everybody").And.Contain("trying again in"));
        });
    }

    [Test]
    public async Task An_address_on_another_machine_is_a_wrong_call()
    {
        var run = await NightlyAsync("--notify", "http://192.0.2.1/hook");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.WrongCall));
        Assert.That(run.Error, Does.Contain("no address on this machine"));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM etl_run"), Is.Zero);
    }

    [Test]
    public async Task Somebody_who_cannot_be_told_is_a_warning_and_no_failure()
    {
        var run = await NightlyAsync("--notify", folder["no-such-program"], "--notify-from", "0");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Done));
        Assert.That(run.Error, Does.Contain("Nobody was told"));
    }

    [Test]
    public async Task Of_runs_long_past_only_the_sums_stay()
    {
        for (var night = 0; night < 4; night++)
        {
            folder.Write("inbox/a.json", Report($"甲{night}局"));
            File.SetLastWriteTimeUtc(folder["inbox/a.json"], DateTime.UtcNow.AddHours(night - 9));
            await NightlyAsync("--keep-runs", "2");
        }

        Assert.That(warehouse.Query<int>("SELECT DISTINCT run_id FROM etl_run_document ORDER BY run_id"), Is.EqualTo(new[] { 3, 4 }));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM etl_run"), Is.EqualTo(4));
        Assert.That((await NightlyAsync("--keep-runs", "2")).Output, Does.Contain("Report: nothing changed"));
    }

    [Test]
    public async Task While_another_run_is_at_work_nothing_is_done()
    {
        using var held = warehouse.Database.AcquireRunLock();

        var run = await NightlyAsync();

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Locked));
        Assert.That(Directory.Exists(folder["report"]), Is.False);
    }

    private Task<CommandRun> NightlyAsync(params string[] options) =>
        CommandRun.OfAsync(["nightly", "--inbox", folder["inbox"], "--out", folder["report"], "--db", Address(), .. options.Contains("--settle") ? options : ["--settle", "0", .. options]]);

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private string Address() => "sqlite:" + TestWarehouse.SqlitePath(warehouse.Database);

    private static string Report(string office) =>
        ParsedReportJson.Write(LoadingReports.Report(office, 2021, "F2021", [SampleReports.Fact()]));
}

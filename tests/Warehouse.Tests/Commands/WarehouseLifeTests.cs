using Warehouse.Etl.Commands.Shell;
using Warehouse.Etl.Extraction;
using Warehouse.Tests.Jobs;
using Warehouse.Tests.Loading;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Commands;

/// <summary>What an operator does with a warehouse over the years, verb by verb, on both engines.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class WarehouseLifeTests(string engine)
{
    private TemporaryFolder folder = null!;
    private TestWarehouse warehouse = null!;

    [SetUp]
    public async Task FirstNight()
    {
        folder = new TemporaryFolder();
        warehouse = TestWarehouse.Ready(engine);
        folder.Write("inbox/a.json", Report("甲局", 2021));
        var run = await NightlyAsync();
        Assert.That((run.Status, run.Output.Split(',')[0]), Is.EqualTo((ExitStatus.Done, "1 documents loaded")), run.Error);
    }

    [TearDown]
    public void RemoveWarehouse()
    {
        folder.Dispose();
        warehouse.Dispose();
    }

    [Test]
    public async Task A_night_with_nothing_new_and_one_with_a_report_of_the_next_year()
    {
        var nothing = await NightlyAsync();
        folder.Write("inbox/b.json", Report("甲局", 2022));
        var next = await NightlyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(nothing.Output, Does.StartWith("0 documents loaded, 1 unchanged").And.Contain("Report: nothing changed"));
            Assert.That(next.Output, Does.StartWith("1 documents loaded, 1 unchanged").And.Contain("Report: written anew"));
            Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM rpt_year_over_year WHERE report_year = 2022 AND base_state = 'ok'"), Is.EqualTo(1));
        });
    }

    /// <summary>All fingerprints are of the build that wrote them.</summary>
    [Test]
    public async Task A_newer_program_migrates_and_goes_on()
    {
        warehouse.Execute("UPDATE reference_state SET fingerprint = 'older'");

        var migrate = await RunAsync("migrate");
        var night = await NightlyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(migrate.Status, Is.EqualTo(ExitStatus.Done), migrate.Error);
            Assert.That(night.Output, Does.StartWith("0 documents loaded, 1 unchanged"), night.Error);
            Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM reference_state WHERE fingerprint = 'older'"), Is.Zero);
        });
    }

    [Test]
    public async Task A_document_is_held_back_shown_and_dismissed()
    {
        folder.Write("inbox/notes.txt", "会议纪要");

        var night = await NightlyAsync();
        var shown = await RunAsync("quarantine", "show", "notes.txt");
        var dismissed = await RunAsync("quarantine", "dismiss", "notes.txt", "--reason", "minutes of a meeting");
        var after = await NightlyAsync();

        Assert.Multiple(() =>
        {
            Assert.That(night.Status, Is.EqualTo(ExitStatus.SomeQuarantined), night.Error);
            Assert.That(shown.Output, Does.Contain("not_a_report"), shown.Error);
            Assert.That(dismissed.Status, Is.EqualTo(ExitStatus.Done), dismissed.Error);
            Assert.That(after.Status, Is.EqualTo(ExitStatus.Done), after.Error);
        });
    }

    [Test]
    public async Task A_correction_changes_the_value_and_the_report_and_is_taken_back()
    {
        const string Head = "office_code,year,measure,applicant,expected,corrected,reason,author_role\n";
        folder.Write("corrections.csv", Head + "430104-甲局,2021,req_new,total,3,5,misprint,clerk\n");

        var corrected = await RunAsync("load", "--corrections", folder["corrections.csv"]);
        var value = Value();
        var night = await NightlyAsync();
        folder.Write("corrections.csv", Head);
        await RunAsync("load", "--corrections", folder["corrections.csv"]);

        Assert.Multiple(() =>
        {
            Assert.That(corrected.Output, Does.Contain("1 corrections: 1 applied"), corrected.Error);
            Assert.That(value, Is.EqualTo(5m));
            Assert.That(night.Output, Does.Contain("Report: written anew"), night.Error);
            Assert.That(Value(), Is.EqualTo(3m));
        });
    }

    [Test]
    public async Task What_the_warehouse_holds_is_told_and_reported_of_a_part()
    {
        var status = await RunAsync("status");
        var report = await RunAsync("report", "--out", folder["part"], "--region", "430104", "--years", "2020-2022");

        Assert.Multiple(() =>
        {
            Assert.That(status.Output, Does.Contain("nightly  completed"), status.Error);
            Assert.That(report.Status, Is.EqualTo(ExitStatus.Done), report.Error);
            Assert.That(File.Exists(folder["part/index.html"]), Is.True);
        });
    }

    private static string Report(string office, int year) => ParsedReportJson.Write(LoadingReports.Report(office, year, "F2021", [SampleReports.Fact()]));

    private decimal Value() => warehouse.Scalar<decimal>("SELECT value FROM rpt_conformed WHERE conformed_code = 'requests_new' AND applicant_code = 'total' AND report_year = 2021");

    private Task<CommandRun> NightlyAsync() => RunAsync("nightly", "--inbox", folder["inbox"], "--out", folder["report"], "--settle", "0");

    private Task<CommandRun> RunAsync(params string[] arguments) => CommandRun.OfAsync([.. arguments, "--db", warehouse.Address]);
}

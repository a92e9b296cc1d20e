using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading.Quarantine;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class QuarantineTests(string engine)
{
    private TestWarehouse warehouse = null!;
    private QuarantineStore store = null!;

    [SetUp]
    public void MakeWarehouse()
    {
        warehouse = TestWarehouse.Ready(engine);
        store = new QuarantineStore(warehouse.Database);
    }

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void A_failed_rule_that_quarantines_keeps_the_whole_document_out_with_the_reason_and_the_line()
    {
        var summary = Load(Doubtful());

        Assert.That(summary, Is.EqualTo(new LoadSummary(summary.RunId, 1, 0, 0, 0, 1, 0, 0, 0)));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE document_key > 0"), Is.Zero);
        Assert.That(store.List().Single(), Is.EqualTo(new QuarantinedDocument(
            Doubtful().Source.Sha256, "统计局2021.txt", "430104-统计局", 2021, "name_replaced", "name_replaced：请核对", 4, summary.RunId, summary.RunId, "open")));
        Assert.That(new RunLog(warehouse.Database).Documents(summary.RunId).Single(), Has.Property("Outcome").EqualTo(DocumentOutcome.Quarantined).And.Property("EvidenceLine").EqualTo(4));
    }

    [TestCase(FindingStatus.Pass)]
    [TestCase(FindingStatus.Uncertain)]
    [TestCase(FindingStatus.NotAssessable)]
    public void A_rule_that_did_not_fail_keeps_nothing_out(FindingStatus status) =>
        Assert.That(Load(Report("统计局", 2021, "F2021", []).WithFindings(Found("name_replaced", status))).Loaded, Is.EqualTo(1));

    [TestCase(null)]
    [TestCase(1899)]
    [TestCase(20211)]
    public void A_report_without_a_year_that_can_be_is_held_back(int? year) =>
        Assert.That((Load(Report("统计局", 2021, "F2021", []) with { ReportYear = year }).Quarantined, store.List().Single().ReasonCode), Is.EqualTo((1, "no_report_year")));

    [Test]
    public void A_report_with_a_measure_that_nobody_knows_is_held_back_whole()
    {
        var summary = Load(Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total"), Cell("req_newer", 1)]));

        Assert.That((summary.Quarantined, summary.Facts), Is.EqualTo((1, 0)));
        Assert.That(store.List().Single().Reason, Does.Contain("req_newer").And.Contain("第10行"));
    }

    [Test]
    public void A_text_that_breaks_the_contract_of_a_parsed_report_fails_and_the_others_are_loaded()
    {
        var summary = Load(
            Report("统计局", 2021, "F2021", []) with { Schema = "parsed-report/9" },
            Report("民政局", 2021, "F2021", []) with { Source = new ReportSource("x.txt", "", Warehouse.Etl.Reading.SourceFormat.Txt, "") },
            Report("教育局", 2021, "F2021", []));

        Assert.That(summary, Has.Property("Failed").EqualTo(2).And.Property("Loaded").EqualTo(1));
        Assert.That(new RunLog(warehouse.Database).Documents(summary.RunId)[0].Reason, Does.Contain("parsed-report/9"));
    }

    [Test]
    public void The_same_document_again_stays_one_case_and_remembers_both_runs()
    {
        var first = Load(Doubtful());
        var second = Load(Doubtful());

        Assert.That(second.Quarantined, Is.EqualTo(1));
        Assert.That(store.List().Single(), Has.Property("FirstRunId").EqualTo(first.RunId).And.Property("LastRunId").EqualTo(second.RunId));
    }

    [Test]
    public void A_released_document_is_loaded_from_what_was_kept_with_its_findings()
    {
        Load(Doubtful());
        var sha256 = store.List().Single().Sha256;

        Assert.That(store.Release(sha256), Is.True);
        var summary = Load(store.Parsed(sha256)!);

        Assert.That(summary, Has.Property("Loaded").EqualTo(1).And.Property("Facts").EqualTo(1));
        Assert.That(store.List(), Is.Empty);
        Assert.That(warehouse.Query<(string, string)>("SELECT rule_code, status FROM rpt_quality"), Is.EqualTo(new[] { ("name_replaced", "fail") }));
        Assert.That(Load(Doubtful()).Unchanged, Is.EqualTo(1));
    }

    [Test]
    public void A_released_document_without_a_year_is_loaded_under_the_unknown_year()
    {
        var report = Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")]) with { ReportYear = null };
        Load(report);
        store.Release(report.Source.Sha256);

        Assert.That(Load(report).Loaded, Is.EqualTo(1));
        Assert.That(warehouse.Query<int>("SELECT report_year FROM rpt_disclosure"), Is.EqualTo(new[] { 0 }));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM rpt_conformed"), Is.Zero);
    }

    [Test]
    public void A_better_parser_lets_a_document_in_by_itself()
    {
        Load(Doubtful());

        Assert.That(Load(Doubtful() with { Findings = [] }).Loaded, Is.EqualTo(1));
        Assert.That(store.List(status: null).Single().Status, Is.EqualTo(QuarantineStatus.Released));
    }

    [Test]
    public void A_dismissed_document_stays_out_and_troubles_nobody_again()
    {
        Load(Doubtful());
        store.Dismiss(Doubtful().Source.Sha256);

        Assert.That(Load(Doubtful() with { Findings = [] }), Has.Property("Unchanged").EqualTo(1).And.Property("Quarantined").EqualTo(0));
        Assert.That(store.List(), Is.Empty);
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE document_key > 0"), Is.Zero);
    }

    [Test]
    public void A_document_is_found_by_the_beginning_of_its_hash_and_by_its_file_name()
    {
        Load(Doubtful());
        var sha256 = Doubtful().Source.Sha256;

        Assert.That(store.Find(sha256[..8]).Single().Sha256, Is.EqualTo(sha256));
        Assert.That(store.Find("统计局2021.txt").Single().Sha256, Is.EqualTo(sha256));
        Assert.That(store.Find("nothing"), Is.Empty);
        Assert.That(store.Release("nothing"), Is.False);
    }

    private static ParsedReport Doubtful() => Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")]).WithFindings(Found("name_replaced", line: 4));

    private LoadSummary Load(params ParsedReport[] reports)
    {
        using var runLock = warehouse.Database.AcquireRunLock();
        return new WarehouseLoader(runLock).Load(reports);
    }
}

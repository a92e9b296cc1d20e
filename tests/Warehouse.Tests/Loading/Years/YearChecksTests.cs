using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading.Years;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class YearChecksTests(string engine)
{
    private static readonly string here = Signature(1);

    private static readonly string there = Signature(7);

    private TestWarehouse warehouse = null!;

    [SetUp]
    public void MakeWarehouse() => warehouse = TestWarehouse.Ready(engine);

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void Two_years_that_do_not_fit_are_a_finding_on_the_later_with_both_sides_and_its_line()
    {
        Load(Report("统计局", 2020, "F2019", [Cell("req_carried_out", 3, "total")]), Report("统计局", 2021, "F2021", [Cell("req_carried_in", 2, "total")]));

        Assert.That(
            warehouse.Query<(int, string, string, decimal, decimal, decimal, int, string)>(
                "SELECT report_year, measure_code, status, left_value, right_value, difference, evidence_line, label_zh FROM rpt_quality WHERE rule_code = 'I9'"),
            Is.EqualTo(new[] { (2021, "req_carried_in", "fail", 2m, 3m, -1m, 10, "二、上年结转政府信息公开申请数量") }));
    }

    [Test]
    public void Items_that_have_no_conformed_measure_are_compared_too()
    {
        Load(Report("统计局", 2019, "F2019", [Cell("permit_items_prev", 10, unit: "项"), Cell("permit_items_change", 2, unit: "项")]), Report("统计局", 2020, "F2019", [Cell("permit_items_prev", 12, unit: "项")]));

        Assert.That(Found("I7"), Is.EqualTo(new (string, int, string, decimal?, decimal?)[] { ("统计局", 2020, "pass", 12, 12) }));
    }

    [Test]
    public void A_value_that_stood_a_year_before_and_is_blank_has_vanished_but_not_where_it_was_zero()
    {
        Load(
            Report("统计局", 2021, "F2021", [Cell("req_new", 12, "total"), Cell("review_total", 0)]),
            Report("统计局", 2022, "F2021", [Cell("req_new", null, "total"), Cell("review_total", null)]),
            Report("民政局", 2021, "F2021", [Cell("req_new", 12, "total")]),
            Report("民政局", 2022, "F2021", []));

        Assert.That(Found("value_vanished"), Is.EqualTo(new (string, int, string, decimal?, decimal?)[] { ("民政局", 2022, "pass", null, null), ("统计局", 2022, "fail", null, 12) }));
    }

    [Test]
    public void A_jump_is_found_against_the_history_of_the_office_and_gone_when_the_peers_turn_out_to_have_jumped()
    {
        Load([.. Enumerable.Range(2017, 4).Select(year => Asked("统计局", year, 100)), Asked("统计局", 2021, 1000)]);
        var alone = Found("value_jump").Single(finding => finding.Year == 2021);

        Load([.. Enumerable.Range(1, 5).SelectMany(i => new[] { Asked($"第{i}局", 2020, 50), Asked($"第{i}局", 2021, 480) })]);

        Assert.That(alone, Is.EqualTo(("统计局", 2021, "fail", (decimal?)1000m, (decimal?)100m)));
        Assert.That(Found("value_jump").Single(finding => finding is { Office: "统计局", Year: 2021 }).Status, Is.EqualTo("pass"));
    }

    [Test]
    public void Text_of_the_year_before_and_of_a_neighbour_is_found_with_its_share()
    {
        Load(
            Told("统计局", 2021, here), Told("统计局", 2022, here), Told("民政局", 2022, here), Told("教育局", 2022, there),
            Told("统计局", 2022, here, region: "430102"));

        Assert.That(Found("text_from_previous_year"), Is.EqualTo(new (string, int, string, decimal?, decimal?)[] { ("统计局", 2022, "fail", 1, 0.8m) }));
        Assert.That(Found("text_from_neighbour"), Is.EqualTo(new (string, int, string, decimal?, decimal?)[]
        {
            ("教育局", 2022, "pass", 0, 0.8m), ("民政局", 2022, "fail", 1, 0.8m), ("统计局", 2022, "fail", 1, 0.8m),
        }));
        Assert.That(
            warehouse.Scalar<string>("SELECT message FROM rpt_quality WHERE rule_code = 'text_from_neighbour' AND office_name = @name", new { name = "民政局" }), Does.Contain("“统计局”同年报告"));
    }

    [Test]
    public void A_neighbour_whose_text_gives_way_to_a_report_without_one_is_compared_with_no_longer()
    {
        Load(Told("统计局", 2022, here), Told("民政局", 2022, here), Told("教育局", 2022, there));
        Load(Report("统计局", 2022, "F2021", [Cell("req_new", 4, "total")], "later"));

        Assert.That(Found("text_from_neighbour"), Is.EqualTo(new (string, int, string, decimal?, decimal?)[] { ("教育局", 2022, "pass", 0, 0.8m), ("民政局", 2022, "pass", 0, 0.8m) }));
    }

    [Test]
    public void The_order_of_loading_does_not_matter()
    {
        ParsedReport[] reports =
        [
            .. Enumerable.Range(2014, 9).SelectMany(year => new[] { Asked("统计局", year, year == 2020 ? 5000 : 90), Asked("民政局", year, 7 * (year % 4)) }),
            Told("统计局", 2022, here, edition: "later", publishedOn: "2023-02-01"), Told("民政局", 2022, here, edition: "later", publishedOn: "2023-02-01"),
            Report("统计局", 2022, "F2021", [Cell("req_new", 4, "total")], "all", ReportScope.Consolidated, "2023-01-20"),
        ];
        Load(reports);
        var together = Everything();
        foreach (var order in new[] { reports.Reverse().ToArray(), [.. reports.OrderBy(report => report.Source.Sha256, StringComparer.Ordinal)] })
        {
            warehouse.Dispose();
            warehouse = TestWarehouse.Ready(engine);
            foreach (var report in order)
                Load(report);
            Assert.That(Everything(), Is.EqualTo(together));
        }
        Assert.That(together, Has.Some.Contains("value_jump|fail").And.Some.Contains("text_from_neighbour|fail"));
    }

    [Test]
    public void A_load_of_nothing_new_touches_no_finding()
    {
        var reports = new[] { Asked("统计局", 2021, 3), Asked("统计局", 2022, 3) };
        Load(reports);
        var keys = warehouse.Query<(int, int)>("SELECT quality_key, run_id FROM fact_quality ORDER BY 1");

        Load(reports);

        Assert.That(warehouse.Query<(int, int)>("SELECT quality_key, run_id FROM fact_quality ORDER BY 1"), Is.EqualTo(keys).And.Not.Empty);
    }

    [Test]
    public void A_run_that_died_before_the_comparison_leaves_it_to_the_next()
    {
        Load(Asked("统计局", 2021, 3), Asked("统计局", 2022, 3));
        var findings = Everything();
        warehouse.Execute("DELETE FROM fact_quality");
        warehouse.Execute("INSERT INTO year_check_stale (document_key) SELECT document_key FROM dim_document WHERE document_key > 0");

        Load();

        Assert.That(Everything(), Is.EqualTo(findings).And.Not.Empty);
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM year_check_stale"), Is.Zero);
    }

    [Test]
    public void The_findings_on_years_go_with_a_document_that_is_superseded()
    {
        Load(Report("统计局", 2020, "F2019", [Cell("req_carried_out", 3, "total")]), Report("统计局", 2021, "F2021", [Cell("req_carried_in", 2, "total")], "old", publishedOn: "2022-01-01"));

        Load(Report("统计局", 2021, "F2021", [Cell("req_carried_in", 3, "total")], "new", publishedOn: "2022-02-01"));

        Assert.That(
            warehouse.Query<(string, string)>("SELECT d.file_name, q.status FROM fact_quality q JOIN dim_document d ON d.document_key = q.document_key JOIN dim_rule u ON u.rule_key = q.rule_key WHERE u.rule_code = 'I9'"),
            Is.EqualTo(new[] { ("统计局2021new.txt", "pass") }));
    }

    private static ParsedReport Asked(string office, int year, decimal requests) =>
        Report(office, year, year < 2019 ? "F2014" : year < 2021 ? "F2019" : "F2021", [year < 2019 ? Cell("req_received", requests) : Cell("req_new", requests, "total")], publishedOn: $"{year + 1}-01-20");

    private static ParsedReport Told(string office, int year, string signature, string region = County, string edition = "", string? publishedOn = null)
    {
        var report = Report(office, year, "F2021", [Cell("req_new", 90, "total")], edition + region, region: region, publishedOn: publishedOn);
        return report with { Source = report.Source with { Signature = signature } };
    }

    private static string Signature(byte seed) => Convert.ToBase64String([.. Enumerable.Range(0, 256).Select(i => (byte)(i * seed + seed))]);

    private void Load(params ParsedReport[] reports)
    {
        using var runLock = warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(reports);
    }

    private List<(string Office, int Year, string Status, decimal? Left, decimal? Right)> Found(string rule) =>
        [.. warehouse.Query<(string Office, int, string, decimal?, decimal?)>(
            "SELECT office_name, report_year, status, left_value, right_value FROM rpt_quality WHERE rule_code = @rule AND region_code = @County ORDER BY report_year, left_value", new { rule, County })
            .OrderBy(row => row.Office, StringComparer.Ordinal).ThenBy(row => row.Item2)];

    private List<string> Everything() =>
        [.. warehouse.Query<(string, int, string, string, decimal?, decimal?, string)>("""
            SELECT d.file_name, q.year_key, u.rule_code, q.status, q.left_value, q.right_value, q.message
            FROM fact_quality q JOIN dim_document d ON d.document_key = q.document_key JOIN dim_rule u ON u.rule_key = q.rule_key
            """).Select(row => $"{row.Item1}|{row.Item2}|{row.Item3}|{row.Item4}|{row.Item5:0.####}|{row.Item6:0.####}|{row.Item7}").Order(StringComparer.Ordinal)];
}

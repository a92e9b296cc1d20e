using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Keys;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Sql;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class WarehouseLoaderTests(string engine)
{
    private TestWarehouse warehouse = null!;

    [SetUp]
    public void MakeWarehouse() => warehouse = TestWarehouse.Ready(engine);

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void A_report_becomes_a_document_an_office_and_facts_with_their_evidence()
    {
        var summary = Load(Report("统计局", 2021, "F2021", [Cell("req_new", 3, "total"), Cell("admin_fee_amount", 0.0921m, unit: "万元")], publishedOn: "2022-01-20"));

        Assert.That(summary, Is.EqualTo(new LoadSummary(summary.RunId, 1, 1, 0, 0, 0, 0, 2, 0)));
        Assert.That(
            warehouse.Query<(string, string, DateOnly)>("SELECT o.full_name, d.form_code, d.published_on FROM dim_document d JOIN dim_office o ON o.office_key = d.office_key WHERE d.document_key > 0"),
            Is.EqualTo(new[] { ("湖南省长沙市岳麓区统计局", "F2021", new DateOnly(2022, 1, 20)) }));
        Assert.That(
            warehouse.Query<(string, string, decimal, string, int, string)>("SELECT measure_code, applicant_code, value, unit, evidence_line, evidence_text FROM rpt_disclosure ORDER BY measure_code"),
            Is.EqualTo(new[] { ("admin_fee_amount", "none", 0.0921m, "万元", 10, "admin_fee_amount 0.0921"), ("req_new", "total", 3m, "件", 10, "req_new 3") }));
    }

    [TestCase("0.0001")]
    [TestCase("185277.44")]
    [TestCase("99999999999.9999")]
    [TestCase("999999999999999")]
    [TestCase("-12.5")]
    [TestCase("0")]
    public void A_value_comes_back_as_it_was_printed(string printed)
    {
        var value = decimal.Parse(printed, System.Globalization.CultureInfo.InvariantCulture);
        Load(Report("统计局", 2019, "F2019", [Cell("procurement_amount", value, unit: "元")]));

        Assert.That(warehouse.Scalar<decimal>("SELECT value FROM rpt_disclosure"), Is.EqualTo(value));
        Assert.That(warehouse.Scalar<decimal>("SELECT conformed_value FROM fact_disclosure"), Is.EqualTo(value));
    }

    [Test]
    public void Blank_not_applicable_and_words_are_states_without_a_value_and_an_absent_measure_has_no_row()
    {
        Load(Report("统计局", 2019, "F2019",
        [
            Cell("reg_made", null), Cell("nd_made", null) with { State = ValueState.NotApplicable }, Cell("permit_decisions", null) with { State = ValueState.Text, Text = "详见网站" },
        ]));

        Assert.That(
            warehouse.Query<(string, decimal?, string)>("SELECT measure_code, value, value_state FROM rpt_disclosure ORDER BY measure_code"),
            Is.EqualTo(new (string, decimal?, string)[] { ("nd_made", null, "not_applicable"), ("permit_decisions", null, "text"), ("reg_made", null, "blank") }));
    }

    [Test]
    public void The_same_document_again_changes_nothing()
    {
        var report = Report("统计局", 2021, "F2021", Row("req_new", 1, 0, 0, 0, 0, 0, 1)).WithFindings(Found("I2", FindingStatus.Pass));
        Load(report);
        var before = Contents();

        var again = Load(report, report);

        Assert.That(again, Is.EqualTo(new LoadSummary(again.RunId, 2, 0, 2, 0, 0, 0, 0, 0)));
        Assert.That(Contents(), Is.EqualTo(before));
    }

    [Test]
    public void The_same_document_twice_in_one_load_is_loaded_once()
    {
        var report = Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")]);

        Assert.That(Load(report, report), Has.Property("Loaded").EqualTo(1).And.Property("Unchanged").EqualTo(1));
    }

    [Test]
    public void A_document_published_later_supersedes_the_older_which_stays()
    {
        Load(Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")], "a", publishedOn: "2022-01-20"));

        var summary = Load(Report("统计局", 2021, "F2021", [Cell("req_new", 2, "total")], "b", publishedOn: "2022-03-01"));

        Assert.That(summary, Has.Property("Loaded").EqualTo(1).And.Property("Superseded").EqualTo(1));
        Assert.That(Standing(), Is.EqualTo(new[] { ("统计局2021a.txt", "superseded", "统计局2021b.txt"), ("统计局2021b.txt", "current", null) }));
        Assert.That(warehouse.Query<decimal>("SELECT value FROM rpt_disclosure"), Is.EqualTo(new[] { 2m }));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM fact_disclosure"), Is.EqualTo(2));
    }

    [Test]
    public void A_document_published_earlier_is_loaded_behind_the_one_that_stands()
    {
        Load(Report("统计局", 2021, "F2021", [Cell("req_new", 2, "total")], "b", publishedOn: "2022-03-01"));

        var summary = Load(Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")], "a", publishedOn: "2022-01-20"));

        Assert.That(summary, Has.Property("Loaded").EqualTo(0).And.Property("Superseded").EqualTo(1));
        Assert.That(Standing(), Is.EqualTo(new[] { ("统计局2021a.txt", "superseded", "统计局2021b.txt"), ("统计局2021b.txt", "current", null) }));
        Assert.That(new RunLog(warehouse.Database).Documents(summary.RunId).Single().Reason, Does.Contain("统计局2021b.txt").And.Contain("2022-03-01"));
    }

    [Test]
    public void A_page_stands_behind_the_report_that_is_attached_to_it_whichever_comes_first([Values] bool hasFigures, [Values] bool together, [Values] bool pageFirst)
    {
        var page = Report("统计局", 2021, "F2021", [hasFigures ? Said("req_new", 5) : Cell("req_new", null, "total")], "page", publishedOn: "2022-03-01");
        var report = Report("统计局", 2021, "F2021", [Cell("req_new", 0, "total")], "report", publishedOn: "2022-01-20");
        ParsedReport[] reports = pageFirst ? [page, report] : [report, page];

        var summaries = together ? [Load(reports)] : reports.Select(one => Load(one)).ToList();

        Assert.That(Standing(), Is.EquivalentTo(new[] { ("统计局2021page.txt", "superseded", "统计局2021report.txt"), ("统计局2021report.txt", "current", null) }));
        Assert.That(
            new RunLog(warehouse.Database).Documents(summaries[^1].RunId).Single(document => document.Outcome == DocumentOutcome.Superseded).Reason,
            Does.Contain(hasFigures ? "没有表格" : "没有数值"));
        Assert.That(warehouse.Query<decimal>("SELECT value FROM rpt_disclosure"), Is.EqualTo(new[] { 0m }));
    }

    [Test]
    public void Of_several_documents_without_a_date_in_one_load_the_last_counts()
    {
        var summary = Load(
            Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")], "a"),
            Report("统计局", 2021, "F2021", [Cell("req_new", 2, "total")], "b"),
            Report("统计局", 2021, "F2021", [Cell("req_new", 3, "total")], "c"));

        Assert.That(summary, Has.Property("Loaded").EqualTo(1).And.Property("Superseded").EqualTo(2));
        Assert.That(Standing(), Is.EqualTo(new[]
        {
            ("统计局2021a.txt", "superseded", "统计局2021b.txt"), ("统计局2021b.txt", "superseded", "统计局2021c.txt"), ("统计局2021c.txt", "current", null),
        }));
    }

    [Test]
    public void The_log_of_a_run_tells_one_outcome_of_each_document_whatever_the_batches()
    {
        var old = Report("统计局", 2020, "F2019", [Cell("req_new", 1, "total")], "old");
        Load(old);
        var first = Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")], "a");
        // More than a batch of others lies between the two documents of one year.
        var others = Enumerable.Range(1, 600).Select(i => Report($"第{i}局", 2021, "F2021", []));

        var summary = Load([first, .. others, Report("统计局", 2021, "F2021", [Cell("req_new", 2, "total")], "b"), Report("统计局", 2020, "F2019", [Cell("req_new", 1, "total")], "new")]);

        var log = new RunLog(warehouse.Database).Documents(summary.RunId);
        Assert.That(summary, Has.Property("Found").EqualTo(603).And.Property("Loaded").EqualTo(602).And.Property("Superseded").EqualTo(2));
        Assert.That(log.GroupBy(document => document.Sha256).Where(group => group.Count() > 1), Is.Empty);
        Assert.That(log.Where(document => document.Outcome == DocumentOutcome.Superseded).Select(document => document.Sha256), Is.EquivalentTo(new[] { first.Source.Sha256, old.Source.Sha256 }));
        Assert.That(new RunLog(warehouse.Database).Latest(1).Single(), Has.Property("Status").EqualTo("completed").And.Property("Loaded").EqualTo(602).And.Property("Superseded").EqualTo(2));
    }

    [Test]
    public void An_own_and_a_consolidated_report_stand_side_by_side()
    {
        Load(Report("区政府办", 2021, "F2021", [Cell("req_new", 1, "total")], "own"), Report("区政府办", 2021, "F2021", [Cell("req_new", 90, "total")], "all", ReportScope.Consolidated));

        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE status = 'current' AND document_key > 0"), Is.EqualTo(2));
    }

    [Test]
    public void Reports_of_offices_that_nobody_knows_supersede_nothing()
    {
        var unknown = new ReportOffice(null, null, null, null);

        Load(Report("x", 2021, "F2021", [], "a") with { Office = unknown }, Report("x", 2021, "F2021", [], "b") with { Office = unknown });

        Assert.That(warehouse.Query<(int, string)>("SELECT office_key, status FROM dim_document WHERE document_key > 0"), Is.EqualTo(new[] { (0, "current"), (0, "current") }));
    }

    [Test]
    public void The_members_of_an_open_list_become_categories_under_their_parent_once()
    {
        Load(
            Report("统计局", 2019, "PROSE", [Said("proactive_category", 4, label: "“机构职能”类"), Said("proactive_category", 6, label: "政策文件类")]),
            Report("民政局", 2019, "PROSE", [Said("proactive_category", 9, label: "机构职能类信息")]));

        Assert.That(
            warehouse.Query<(string, string, string, string)>("""
                SELECT c.category_label, c.label_raw, p.category_code, c.conformed_code FROM dim_category c JOIN dim_category p ON p.category_key = c.parent_key
                WHERE c.form_code = 'PROSE' AND c.category_label <> '' ORDER BY c.category_key
                """),
            Is.EqualTo(new[] { ("机构职能", "“机构职能”类", "proactive_category", "proactive_category"), ("政策文件", "政策文件类", "proactive_category", "proactive_category") }));
        Assert.That(warehouse.Query<decimal>("SELECT value FROM rpt_disclosure WHERE category_label = @label ORDER BY value", new { label = "机构职能" }), Is.EqualTo(new[] { 4m, 9m }));
    }

    [Test]
    public void A_value_of_another_year_is_loaded_under_that_year()
    {
        Load(Report("金山桥街道", 2019, "PROSE", [Said("budget_equipment", 40000, unit: "元") with { Year = 2018 }]));

        Assert.That(warehouse.Query<int>("SELECT report_year FROM rpt_disclosure"), Is.EqualTo(new[] { 2018 }));
        Assert.That(warehouse.Scalar<int>("SELECT report_year FROM dim_document WHERE document_key > 0"), Is.EqualTo(2019));
    }

    [Test]
    public void Findings_are_kept_with_both_sides_passes_too()
    {
        Load(Report("统计局", 2021, "F2021", []).WithFindings(Found("I2", FindingStatus.Pass, "req_new", 3, 3), Found("I1", FindingStatus.Fail, "req_new", 171, 207, 12)));

        Assert.That(
            warehouse.Query<(string, string, string, string, decimal, decimal, decimal, int?)>(
                "SELECT rule_code, severity, status, label_zh, left_value, right_value, difference, evidence_line FROM rpt_quality ORDER BY rule_code"),
            Is.EqualTo(new (string, string, string, string, decimal, decimal, decimal, int?)[]
            {
                ("I1", "hard", "fail", "一、本年新收政府信息公开申请数量", 171, 207, -36, 12), ("I2", "hard", "pass", "一、本年新收政府信息公开申请数量", 3, 3, 0, null),
            }));
    }

    [Test]
    public void A_rule_that_the_catalogue_does_not_know_is_kept_under_its_code()
    {
        Load(Report("统计局", 2021, "F2021", []).WithFindings(Found("rule_of_tomorrow")));

        Assert.That(warehouse.Query<string>("SELECT rule_code FROM rpt_quality"), Is.EqualTo(new[] { "rule_of_tomorrow" }));
    }

    [Test]
    public void Facts_point_to_the_version_of_the_office_that_is_valid_in_their_year()
    {
        Load(Report("统计局", 2019, "F2019", []));
        warehouse.Execute("UPDATE dim_office SET valid_to_year = 2019, is_current = 0 WHERE office_key = 1");
        warehouse.Execute("""
            INSERT INTO dim_office (office_key, durable_key, office_code, office_name, full_name, is_main_office, region_key, valid_from_year, is_current)
            SELECT 2, durable_key, office_code, 'renamed', 'renamed', 0, region_key, 2020, 1 FROM dim_office WHERE office_key = 1
            """);

        Load(Report("统计局", 2018, "F2014", [], "b"), Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")]));

        Assert.That(warehouse.Query<(int, int)>("SELECT report_year, office_key FROM dim_document WHERE document_key > 0 ORDER BY 1"), Is.EqualTo(new[] { (2018, 1), (2019, 1), (2021, 2) }));
        Assert.That(warehouse.Query<int>("SELECT office_key FROM fact_disclosure"), Is.EqualTo(new[] { 2 }));
    }

    [TestCase("https://www.example.gov.cn/xxgk/2021.html", "https://www.example.gov.cn/xxgk/2021.html")]
    [TestCase("javascript:alert(1)", null)]
    [TestCase("/xxgk/2021.html", null)]
    public void The_web_address_of_a_document_is_kept_where_it_is_one(string url, string? kept)
    {
        var report = Report("统计局", 2021, "F2021", []);

        Load(report with { Source = report.Source with { Url = url } });

        Assert.That(warehouse.Query<string?>("SELECT url FROM rpt_coverage"), Is.EqualTo(new[] { kept }));
    }

    [Test]
    public void A_load_that_fails_leaves_the_batches_before_and_nothing_of_its_own()
    {
        IEnumerable<ParsedReport> reports =
        [
            .. Enumerable.Range(1, 500).Select(i => Report($"第{i}局", 2021, "F2021", [])),
            Report("统计局", 2021, "F2021", [Cell("req_new", 1, "total")]),
        ];
        IEnumerable<ParsedReport> ThatBreak()
        {
            foreach (var report in reports)
                yield return report;
            throw new IOException("the disk is gone");
        }

        Assert.That(() => Load(ThatBreak()), Throws.TypeOf<IOException>());

        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE document_key > 0"), Is.EqualTo(500));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM fact_disclosure"), Is.Zero);
        Assert.That(new RunLog(warehouse.Database).Latest(1).Single(), Has.Property("Status").EqualTo("failed").And.Property("Message").EqualTo("the disk is gone"));
        Assert.That(Load(reports), Has.Property("Loaded").EqualTo(1).And.Property("Unchanged").EqualTo(500));
    }

    [Test]
    public void A_run_that_died_is_marked_by_the_next_one()
    {
        Load();
        warehouse.Execute("UPDATE etl_run SET status = 'running', finished_at = NULL");

        Load();

        Assert.That(new RunLog(warehouse.Database).Latest(5).Select(run => run.Status), Is.EqualTo(new[] { "completed", "interrupted" }));
    }

    [Test]
    public void Only_one_run_holds_the_lock()
    {
        using (warehouse.Database.AcquireRunLock())
            Assert.That(() => warehouse.Database.AcquireRunLock(), Throws.TypeOf<WarehouseLockedException>());

        Assert.That(() => warehouse.Database.AcquireRunLock().Dispose(), Throws.Nothing);
    }

    private LoadSummary Load(params IEnumerable<ParsedReport> reports)
    {
        using var runLock = warehouse.Database.AcquireRunLock();
        return new WarehouseLoader(runLock).Load(reports);
    }

    private IReadOnlyList<(string File, string Status, string? By)> Standing() => warehouse.Query<(string, string, string?)>("""
        SELECT d.file_name, d.status, n.file_name FROM dim_document d LEFT JOIN dim_document n ON n.document_key = d.superseded_by_key
        WHERE d.document_key > 0 ORDER BY d.file_name
        """);

    private IReadOnlyList<object> Contents() =>
    [
        .. warehouse.Query<(int, string, string)>("SELECT document_key, sha256, status FROM dim_document").Cast<object>(),
        .. warehouse.Query<(int, int, int, int, decimal?)>("SELECT document_key, year_key, category_key, applicant_key, value FROM fact_disclosure").Cast<object>(),
        .. warehouse.Query<(int, string)>("SELECT quality_key, status FROM fact_quality").Cast<object>(),
        .. warehouse.Query<(int, string)>("SELECT office_key, office_code FROM dim_office").Cast<object>(),
    ];
}

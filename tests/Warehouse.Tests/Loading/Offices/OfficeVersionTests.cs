using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading.Offices;

/// <summary>Offices through time, each case small enough to write every row of <c>dim_office</c> by hand.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class OfficeVersionTests(string engine)
{
    private TestWarehouse warehouse = null!;

    [SetUp]
    public void MakeWarehouse() => warehouse = TestWarehouse.Ready(engine);

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void A_renamed_office_stays_one_office_and_its_series_goes_on()
    {
        Change("430104-环境保护局", 2019, "renamed", "430104-生态环境局");

        Load(Asked("环境保护局", 2018, 10), Asked("生态环境局", 2019, 15));

        Assert.That(Offices(), Is.EqualTo(new (string, string, string, int, int?, bool)[]
        {
            ("430104-环境保护局", "环境保护局", "岳麓区", 0, 2018, false), ("430104-环境保护局", "生态环境局", "岳麓区", 2019, null, true),
        }));
        Assert.That(
            warehouse.Query<(string, string, decimal, decimal, decimal)>("""
                SELECT office_code, office_name, previous_value, value, percent_change FROM rpt_year_over_year
                WHERE report_year = 2019 AND conformed_code = 'requests_new' AND applicant_code = 'total'
                """),
            Is.EqualTo(new[] { ("430104-环境保护局", "生态环境局", 10m, 15m, 50m) }));
        Assert.That(
            warehouse.Query<(int, string)>("SELECT f.year_key, o.office_name FROM fact_disclosure f JOIN dim_office o ON o.office_key = f.office_key ORDER BY 1"),
            Is.EqualTo(new[] { (2018, "环境保护局"), (2019, "生态环境局") }));
    }

    [Test]
    public void A_version_of_which_no_report_is_loaded_is_named_after_place_and_code()
    {
        Change("430104-环境保护局", 2019, "renamed", "430104-生态环境局");

        Load(Asked("生态环境局", 2019, 15));

        Assert.That(Offices()[0], Is.EqualTo(("430104-环境保护局", "岳麓区环境保护局", "岳麓区", 0, (int?)2018, false)));
    }

    [Test]
    public void A_report_that_comes_late_belongs_to_the_version_of_its_year_and_the_order_of_loading_does_not_matter()
    {
        Change("430104-环境保护局", 2019, "renamed", "430104-生态环境局");
        var reports = new[] { Asked("环境保护局", 2017, 9), Asked("生态环境局", 2020, 15), Asked("环境保护局", 2018, 10) };
        foreach (var report in reports)
            Load(report);
        var (offices, documents) = (Offices(), Documents());
        warehouse.Dispose();
        warehouse = TestWarehouse.Ready(engine);
        Change("430104-环境保护局", 2019, "renamed", "430104-生态环境局");
        foreach (var report in reports.Reverse())
            Load(report);

        Assert.That(Documents(), Is.EqualTo(documents).And.EqualTo(new[] { (2017, "环境保护局"), (2018, "环境保护局"), (2020, "生态环境局") }));
        Assert.That(Offices(), Is.EqualTo(offices));
    }

    [Test]
    public void A_report_under_the_old_name_on_a_later_year_belongs_to_the_version_of_its_year()
    {
        Change("430104-环境保护局", 2019, "renamed", "430104-生态环境局");

        Load(Asked("环境保护局", 2020, 10));

        Assert.That(Documents(), Is.EqualTo(new[] { (2020, "岳麓区生态环境局") }));
    }

    [Test]
    public void A_change_that_becomes_known_after_the_offices_were_loaded_leaves_what_it_would_have_left_before()
    {
        ParsedReport[] reports = [Asked("环境保护局", 2017, 8), Asked("环境保护局", 2018, 10), Asked("环境保护局", 2019, 1), Asked("生态环境局", 2019, 15), Asked("生态环境局", 2021, 16)];
        Change("430104-环境保护局", 2019, "renamed", "430104-生态环境局");
        Load(reports);
        var expected = Everything();
        warehouse.Dispose();
        warehouse = TestWarehouse.Ready(engine);
        Load(reports);
        Assert.That(Everything(), Is.Not.EqualTo(expected));

        Change("430104-环境保护局", 2019, "renamed", "430104-生态环境局");
        Load();

        Assert.That(Everything(), Is.EqualTo(expected));
        var keys = warehouse.Query<int>("SELECT office_key FROM dim_office ORDER BY 1");
        Load();
        Assert.That(warehouse.Query<int>("SELECT office_key FROM dim_office ORDER BY 1"), Is.EqualTo(keys));
    }

    [Test]
    public void A_moved_office_is_counted_where_it_was_in_each_year()
    {
        Change("430104-统计局", 2020, "moved", "430102-统计局");

        Load(Asked("统计局", 2019, 10), Asked("统计局", 2020, 12, region: "430102"));

        Assert.That(Offices(), Is.EqualTo(new (string, string, string, int, int?, bool)[]
        {
            ("430104-统计局", "统计局", "岳麓区", 0, 2019, false), ("430104-统计局", "统计局", "芙蓉区", 2020, null, true),
        }));
        Assert.That(
            warehouse.Query<(string, int, decimal, decimal?)>("""
                SELECT region_name, report_year, value, like_for_like_previous FROM rpt_region_year
                WHERE region_level = 'county' AND conformed_code = 'requests_new' AND applicant_code = 'total' ORDER BY report_year
                """),
            Is.EqualTo(new (string, int, decimal, decimal?)[] { ("岳麓区", 2019, 10m, null), ("芙蓉区", 2020, 12m, 10m) }));
    }

    [Test]
    public void A_merged_office_is_not_expected_from_that_year_on_and_keeps_its_own_past()
    {
        Change("430104-旅游局", 2020, "merged", "430104-文化局");

        Load(Asked("旅游局", 2019, 1), Asked("文化局", 2019, 2), Asked("文化局", 2020, 3), Asked("统计局", 2021, 1));

        Assert.That(Coverage("旅游局"), Is.EqualTo(new[] { (2019, "no_date") }));
        Assert.That(Coverage("文化局"), Is.EqualTo(new[] { (2019, "no_date"), (2020, "no_date"), (2021, "missing") }));
        Assert.That(warehouse.Query<int>("SELECT DISTINCT offices_expected FROM rpt_region_year WHERE region_code = '430104' AND report_year = 2020"), Is.EqualTo(new[] { 1 }));
    }

    [Test]
    public void An_abolished_office_is_not_expected_any_more_but_a_report_that_it_publishes_is_shown()
    {
        Change("430104-档案局", 2020, "abolished", null);

        Load(Asked("档案局", 2018, 1), Asked("档案局", 2020, 1), Asked("统计局", 2022, 1));

        Assert.That(Coverage("档案局"), Is.EqualTo(new[] { (2018, "no_date"), (2019, "missing"), (2020, "no_date") }));
        Assert.That(warehouse.Query<(int?, bool)>("SELECT valid_to_year, is_current FROM dim_office WHERE office_name = @name", new { name = "档案局" }), Is.EqualTo(new (int?, bool)[] { (2019, false) }));
    }

    [Test]
    public void Offices_of_a_county_that_was_merged_do_not_supersede_those_of_its_successor()
    {
        Load(In("上海市闸北区统计局", 2013), In("上海市静安区统计局", 2013));

        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE status = 'current' AND document_key > 0"), Is.EqualTo(2));
        Assert.That(
            warehouse.Query<(string, int?)>("SELECT office_code, valid_to_year FROM dim_office WHERE office_key > 0 ORDER BY office_key"),
            Is.EqualTo(new (string, int?)[] { ("310106-闸北区统计局", 2014), ("310106-统计局", null) }));
    }

    [Test]
    public void A_report_held_back_counts_for_the_office_whatever_name_it_has()
    {
        Change("430104-环境保护局", 2019, "renamed", "430104-生态环境局");

        Load(Asked("环境保护局", 2018, 1), Asked("生态环境局", 2019, 1).WithFindings(Found("name_replaced")), Asked("统计局", 2019, 1));

        Assert.That(Coverage("岳麓区生态环境局"), Is.EqualTo(new[] { (2019, "quarantined") }));
    }

    [Test]
    public void The_unknown_office_stays_as_it_is()
    {
        Load(Asked("统计局", 2019, 1) with { Office = new ReportOffice(null, null, null, null) });

        Assert.That(warehouse.Query<(int, int, int?)>("SELECT office_key, valid_from_year, valid_to_year FROM dim_office"), Is.EqualTo(new (int, int, int?)[] { (0, 0, null) }));
    }

    private static ParsedReport Asked(string office, int year, decimal requests, string region = County) =>
        Report(office, year, year < 2019 ? "F2014" : "F2019", [year < 2019 ? Cell("req_received", requests) : Cell("req_new", requests, "total")], region: region);

    private static ParsedReport In(string office, int year) => Report(office, year, "PROSE", []) with
    {
        Office = new ReportOffice(office, "310106-统计局", "bureau", new ReportRegion("310106", "上海市", null, "静安区", null)),
    };

    private void Change(string office, int year, string kind, string? successor) => warehouse.Execute(
        "INSERT INTO office_change (change_key, office_code, change_year, kind, successor_code, reason) VALUES (900, @office, @year, @kind, @successor, 'test')",
        new { office, year, kind, successor });

    private void Load(params ParsedReport[] reports)
    {
        using var runLock = warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(reports);
    }

    private IReadOnlyList<(string Code, string Name, string County, int From, int? To, bool IsCurrent)> Offices() =>
        warehouse.Query<(string, string, string, int, int?, bool)>("""
            SELECT o.office_code, o.office_name, r.county_name, o.valid_from_year, o.valid_to_year, o.is_current
            FROM dim_office o JOIN dim_region r ON r.region_key = o.region_key WHERE o.office_key > 0 ORDER BY o.valid_from_year
            """);

    /// <summary>All that hangs on an office, by names rather than keys.</summary>
    private List<string> Everything() =>
    [
        .. Offices().Select(row => row.ToString()),
        .. warehouse.Query<(int, string, string, string, string?)>("""
            SELECT d.report_year, d.file_name, d.status, o.office_name, n.file_name FROM dim_document d JOIN dim_office o ON o.office_key = d.office_key
            LEFT JOIN dim_document n ON n.document_key = d.superseded_by_key WHERE d.document_key > 0 ORDER BY d.file_name
            """).Select(row => row.ToString()),
        .. warehouse.Query<(int, string, decimal)>("SELECT f.year_key, o.full_name, f.value FROM fact_disclosure f JOIN dim_office o ON o.office_key = f.office_key ORDER BY 1, 3").Select(row => row.ToString()),
        .. warehouse.Query<(int, decimal, decimal?)>("SELECT report_year, value, previous_value FROM rpt_year_over_year WHERE conformed_code = 'requests_new' ORDER BY 1").Select(row => row.ToString()),
        .. warehouse.Query<(string, int, decimal?, decimal?, int)>("SELECT region_code, report_year, value, like_for_like_previous, offices_expected FROM rpt_region_year WHERE conformed_code = 'requests_new' ORDER BY 1, 2").Select(row => row.ToString()),
        .. warehouse.Query<(int, string, string, string)>("SELECT report_year, office_name, rule_code, status FROM rpt_quality ORDER BY 1, 2, 3").Select(row => row.ToString()),
    ];

    private IReadOnlyList<(int Year, string Office)> Documents() => warehouse.Query<(int, string)>(
        "SELECT d.report_year, o.office_name FROM dim_document d JOIN dim_office o ON o.office_key = d.office_key WHERE d.document_key > 0 ORDER BY 1");

    private IReadOnlyList<(int Year, string Status)> Coverage(string office) =>
        warehouse.Query<(int, string)>("SELECT report_year, status FROM rpt_coverage WHERE office_name = @office ORDER BY 1", new { office });
}

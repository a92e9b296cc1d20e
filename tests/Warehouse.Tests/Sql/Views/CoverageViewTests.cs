using Warehouse.Etl.Extraction;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Sql.Views;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class CoverageViewTests(string engine) : ViewTests(engine)
{
    protected override IEnumerable<ParsedReport> Reports =>
    [
        Report("统计局", 2018, "F2014", [], publishedOn: "2019-03-31"),
        Report("统计局", 2019, "F2019", [], publishedOn: "2020-02-02"),
        Report("统计局", 2020, "F2019", []),
        Report("统计局", 2021, "F2021", []).WithFindings(Found("name_replaced")),
        Report("统计局", 2023, "F2021", [], "own", publishedOn: "2024-01-15"),
        Report("统计局", 2023, "F2021", [], "all", ReportScope.Consolidated, publishedOn: "2024-03-30"),
        Report("区政府办公室", 2020, "F2019", [], publishedOn: "2021-03-01", kind: "government_office"),
        Report("区政府办公室", 2021, "F2021", [Cell("req_new", 1, "total")], "all", ReportScope.Consolidated, publishedOn: "2022-04-10", kind: "government_office"),
    ];

    [TestCase("统计局", 2018, "on_time", "2019-03-31", null)]
    [TestCase("统计局", 2019, "late", "2020-01-31", 2)]
    [TestCase("统计局", 2020, "no_date", "2021-01-31", null)]
    [TestCase("统计局", 2021, "quarantined", "2022-01-31", null)]
    [TestCase("统计局", 2022, "missing", "2023-01-31", null)]
    [TestCase("统计局", 2023, "on_time", "2024-01-31", null)]
    [TestCase("区政府办公室", 2019, "not_expected", "2020-03-31", null)]
    [TestCase("区政府办公室", 2020, "on_time", "2021-03-31", null)]
    [TestCase("区政府办公室", 2021, "late", "2022-03-31", 10)]
    [TestCase("区政府办公室", 2023, "missing", "2024-03-31", null)]
    public void Each_office_has_a_status_in_each_year(string office, int year, string status, string deadline, int? daysLate) =>
        Assert.That(
            Warehouse.Query<(string, DateOnly, int?)>("SELECT status, deadline, days_late FROM rpt_coverage WHERE office_name = @office AND report_year = @year", new { office, year }),
            Is.EqualTo(new[] { (status, DateOnly.ParseExact(deadline, "yyyy-MM-dd"), daysLate) }));

    [Test]
    public void An_office_with_two_reports_on_a_year_has_one_row_and_its_own_report_stands_in_it() =>
        Assert.That(Warehouse.Query<string>("SELECT file_name FROM rpt_coverage WHERE office_name = @office AND report_year = 2023", new { office = "统计局" }), Is.EqualTo(new[] { "统计局2023own.txt" }));

    [Test]
    public void Every_office_has_a_row_for_every_year_of_the_warehouse() =>
        Assert.That(Warehouse.Query<(int, int)>("SELECT office_key, COUNT(*) FROM rpt_coverage GROUP BY office_key ORDER BY 1"), Is.EqualTo(new[] { (1, 6), (2, 6) }));

    [Test]
    public void Punctuality_is_a_rate_of_the_reports_with_a_date() =>
        Assert.That(
            Warehouse.Query<(int, decimal)>("SELECT report_year, value FROM rpt_indicator WHERE indicator_code = 'timeliness_rate' AND office_name = @office ORDER BY 1", new { office = "统计局" }),
            Is.EqualTo(new[] { (2018, 1m), (2019, 0m), (2023, 1m) }));
}

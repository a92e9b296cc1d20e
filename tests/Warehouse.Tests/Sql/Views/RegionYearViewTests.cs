using Warehouse.Etl.Extraction;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Sql.Views;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class RegionYearViewTests(string engine) : ViewTests(engine)
{
    protected override IEnumerable<ParsedReport> Reports =>
    [
        Report("统计局", 2020, "F2019", Row("req_new", 6, 4, 0, 0, 0, 0, 10)),
        Report("统计局", 2021, "F2021", [.. Row("req_new", 7, 5, 0, 0, 0, 0, 12), Cell("nd_in_force", 5)]),
        Report("民政局", 2020, "F2019", Row("req_new", 5, 0, 0, 0, 0, 0, 5)),
        Report("民政局", 2022, "F2021", [Cell("req_new", null, "total")]),
        Report("教育局", 2021, "F2021", Row("req_new", 7, 0, 0, 0, 0, 0, 7), region: "430102"),
        Report("区政府", 2021, "F2021", Row("req_new", 1000, 0, 0, 0, 0, 0, 1000), scope: ReportScope.Consolidated, kind: "county_government"),
        Report("无名局", 2021, "F2021", Row("req_new", 500, 0, 0, 0, 0, 0, 500)) with { Office = new ReportOffice(null, null, null, null) },
        Report("咸嘉湖街道办事处", 2021, "F2021", Row("req_new", 1, 0, 0, 0, 0, 0, 1), region: "430104008", kind: "street_office"),
        Report("大智街道办事处", 2015, "F2014", [Cell("budget_wan", 1.5m, unit: "万元")], region: "420102002", kind: "street_office"),
        Report("大智街道办事处", 2016, "F2014", [Cell("budget_wan", 1.93m, unit: "万元")], region: "420102002", kind: "street_office"),
        Report("大智司法所", 2015, "F2014", [Cell("budget_wan", 0.1m, unit: "万元")], region: "420102002"),
        Report("大智司法所", 2016, "F2014", [Cell("budget_wan", 0.1m, unit: "万元")], region: "420102002"),
    ];

    [Test]
    public void A_county_is_the_sum_of_its_offices_with_how_many_of_how_many_reported() =>
        Assert.That(Region("430104", 2021), Is.EqualTo(("county", "岳麓区", 13m, 2, 3)));

    [Test]
    public void A_prefecture_and_a_province_hold_their_counties()
    {
        Assert.That(Region("430100", 2021), Is.EqualTo(("prefecture", "长沙市", 20m, 3, 4)));
        Assert.That(Region("430000", 2021), Is.EqualTo(("province", "湖南省", 20m, 3, 4)));
    }

    [Test]
    public void A_township_is_a_region_too() =>
        Assert.That(Region("430104008", 2021), Is.EqualTo(("township", "咸嘉湖街道", 1m, 1, 1)));

    [Test]
    public void Kinds_of_applicant_are_summed_by_themselves_and_never_added_to_the_total() =>
        Assert.That(
            Warehouse.Query<(string, decimal)>("SELECT applicant_code, value FROM rpt_region_year WHERE region_code = '430100' AND report_year = 2021 AND conformed_code = 'requests_new' AND value > 0 ORDER BY applicant_code"),
            Is.EqualTo(new[] { ("business", 5m), ("natural_person", 15m), ("total", 20m) }));

    [Test]
    public void A_missing_office_lowers_the_raw_total_and_not_the_change_like_for_like() =>
        Assert.That(
            Warehouse.Query<(decimal, decimal, decimal, decimal, int, decimal)>("""
                SELECT value, previous_value, like_for_like_value, like_for_like_previous, like_for_like_offices, percent_change_like_for_like
                FROM rpt_region_year WHERE region_code = '430104' AND report_year = 2021 AND conformed_code = 'requests_new' AND applicant_code = 'total'
                """),
            Is.EqualTo(new[] { (13m, 15m, 12m, 10m, 1, 20m) }));

    [Test]
    public void A_year_in_which_nobody_states_the_measure_has_no_value_rather_than_zero() =>
        Assert.That(
            Warehouse.Query<(decimal?, int, int, decimal?)>("""
                SELECT value, offices_reported, offices_expected, percent_change_like_for_like
                FROM rpt_region_year WHERE region_code = '430104' AND report_year = 2022 AND conformed_code = 'requests_new' AND applicant_code = 'total'
                """),
            Is.EqualTo(new (decimal?, int, int, decimal?)[] { (null, 0, 4, null) }));

    [Test]
    public void A_measure_that_was_not_stated_the_year_before_has_no_base() =>
        Assert.That(
            Warehouse.Query<(decimal, decimal?, decimal?)>("SELECT value, previous_value, like_for_like_previous FROM rpt_region_year WHERE region_code = '430104' AND conformed_code = 'normative_docs_in_force'"),
            Is.EqualTo(new (decimal, decimal?, decimal?)[] { (5m, null, null) }));

    /// <summary>1.5 and 1.93 and twice 0.1: a half, 26.875 per cent, that a remainder of the sums would turn the other way.</summary>
    [TestCase("420102002")]
    [TestCase("420102")]
    public void Fractions_leave_no_remainder(string region) =>
        Assert.That(
            Warehouse.Query<int>("""
                SELECT COUNT(*) FROM rpt_region_year
                WHERE region_code = @region AND report_year = 2016 AND conformed_code = 'budget' AND value = 2.03 AND previous_value = 1.6
                    AND like_for_like_value = 2.03 AND like_for_like_previous = 1.6 AND percent_change_like_for_like = 26.88
                """, new { region }).Single(),
            Is.EqualTo(1));

    private (string Level, string Name, decimal Value, int Reported, int Expected) Region(string code, int year) =>
        Warehouse.Query<(string, string, decimal, int, int)>("""
            SELECT region_level, region_name, value, offices_reported, offices_expected FROM rpt_region_year
            WHERE region_code = @code AND report_year = @year AND conformed_code = 'requests_new' AND applicant_code = 'total'
            """, new { code, year }).Single();
}

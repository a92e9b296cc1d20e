using Warehouse.Etl.Extraction;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Sql.Views;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class YearOverYearViewTests(string engine) : ViewTests(engine)
{
    protected override IEnumerable<ParsedReport> Reports =>
    [
        Report("统计局", 2015, "F2014", [Cell("req_received", 0), Cell("complaints_total", 3)]),
        Report("统计局", 2016, "F2014", [Cell("req_received", 12), Cell("complaints_total", null)]),
        Report("统计局", 2017, "F2014", [Cell("req_received", 15), Cell("complaints_total", 6)]),
        Report("统计局", 2018, "F2014", [Cell("req_received", 30), Cell("reply_already_public", 1), Cell("reply_granted", 9), Cell("reply_partial", 4)]),
        Report("统计局", 2019, "F2019", [.. Row("req_new", 10, 0, 0, 0, 0, 0, 10), Cell("res_granted", 5, "total"), Cell("res_partial", 3, "total")]),
        Report("统计局", 2021, "F2021", [Cell("req_new", 8, "total")]),
        Report("统计局", 2021, "F2021", [Cell("req_new", 800, "total")], "all", ReportScope.Consolidated),
        Report("统计局", 2022, "F2021", [Cell("req_new", 900, "total")], "all", ReportScope.Consolidated),
        Report("财政局", 2015, "F2014", [Cell("budget_wan", 3.25m, unit: "万元")]),
        Report("财政局", 2016, "F2014", [Cell("budget_wan", 3.6m, unit: "万元")]),
        Report("审计局", 2015, "F2014", [Cell("budget_wan", 1.6m, unit: "万元")]),
        Report("审计局", 2016, "F2014", [Cell("budget_wan", 2.03m, unit: "万元")]),
    ];

    [Test]
    public void A_change_is_a_difference_and_a_percentage_of_the_year_before() =>
        Assert.That(Compare(2017, "requests_new"), Is.EqualTo((15m, 12m, 3m, 25m, "ok", "comparable", true)));

    [Test]
    public void A_base_of_zero_gives_a_difference_and_no_percentage() =>
        Assert.That(Compare(2016, "requests_new"), Is.EqualTo((12m, 0m, 12m, (decimal?)null, "zero", "comparable", true)));

    [Test]
    public void The_first_year_has_no_base() =>
        Assert.That(Compare(2015, "requests_new"), Is.EqualTo((0m, (decimal?)null, (decimal?)null, (decimal?)null, "missing", (string?)null, false)));

    [Test]
    public void A_gap_of_a_year_is_no_base_however_old_figures_there_are() =>
        Assert.That(Compare(2021, "requests_new"), Is.EqualTo((8m, (decimal?)null, (decimal?)null, (decimal?)null, "missing", (string?)null, false)));

    [Test]
    public void A_base_that_is_blank_is_missing_and_not_zero() =>
        Assert.That(Compare(2017, "complaints_total"), Is.EqualTo((6m, (decimal?)null, (decimal?)null, (decimal?)null, "missing", (string?)null, false)));

    [Test]
    public void A_year_that_is_blank_has_no_difference() =>
        Assert.That(Compare(2016, "complaints_total"), Is.EqualTo(((decimal?)null, 3m, (decimal?)null, (decimal?)null, "ok", "comparable", false)));

    [Test]
    public void Where_the_definition_broke_there_is_a_note_and_no_percentage()
    {
        Assert.That(Compare(2019, "requests_granted"), Is.EqualTo((5m, 10m, -5m, (decimal?)null, "ok", "break", false)));
        Assert.That(Note(2019, "requests_granted"), Is.EqualTo((true, "2019年起告知已主动公开的申请计入予以公开")));
    }

    [Test]
    public void Where_definitions_are_near_there_is_a_percentage_with_a_note()
    {
        Assert.That(Compare(2019, "requests_new"), Is.EqualTo((10m, 30m, -20m, -66.67m, "ok", "approximate", true)));
        Assert.That(Note(2019, "requests_new").Note, Does.StartWith("2019年起执行修订后的条例"));
    }

    [Test]
    public void Where_definitions_are_the_same_across_forms_there_is_a_percentage_and_no_note()
    {
        Assert.That(Compare(2019, "requests_partial"), Is.EqualTo((3m, 4m, -1m, -25m, "ok", "comparable", true)));
        Assert.That(Note(2019, "requests_partial"), Is.EqualTo((false, (string?)null)));
    }

    [Test]
    public void Consolidated_reports_are_compared_among_themselves()
    {
        Assert.That(Compare(2022, "requests_new", scope: "consolidated"), Is.EqualTo((900m, 800m, 100m, 12.5m, "ok", "comparable", true)));
        Assert.That(Compare(2021, "requests_new", scope: "consolidated").Base, Is.EqualTo("missing"));
    }

    /// <summary>26.875 per cent is a half that a remainder of the difference would turn the other way.</summary>
    [TestCase("430104-财政局", "0.35", "10.77")]
    [TestCase("430104-审计局", "0.43", "26.88")]
    public void Fractions_leave_no_remainder(string office, string difference, string percent) =>
        Assert.That(
            Warehouse.Query<int>($"""
                SELECT COUNT(*) FROM rpt_year_over_year
                WHERE office_code = @office AND report_year = 2016 AND conformed_code = 'budget' AND difference = {difference} AND percent_change = {percent}
                """, new { office }).Single(),
            Is.EqualTo(1));

    private (decimal? Value, decimal? Previous, decimal? Difference, decimal? Percent, string Base, string? Comparability, bool LikeForLike) Compare(int year, string measure, string scope = "own") =>
        Warehouse.Query<(decimal?, decimal?, decimal?, decimal?, string, string?, bool)>("""
            SELECT value, previous_value, difference, percent_change, base_state, comparability, is_like_for_like FROM rpt_year_over_year
            WHERE report_year = @year AND conformed_code = @measure AND applicant_code = 'total' AND scope = @scope
            """, new { year, measure, scope }).Single();

    private (bool IsBreak, string? Note) Note(int year, string measure) =>
        Warehouse.Query<(bool, string?)>("""
            SELECT is_break, break_note FROM rpt_year_over_year
            WHERE report_year = @year AND conformed_code = @measure AND applicant_code = 'total' AND scope = 'own'
            """, new { year, measure }).Single();
}

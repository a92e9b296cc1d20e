using Warehouse.Etl.Extraction;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Sql.Views;

[TestFixtureSource(typeof(Engines), nameof(Engines.All))]
public sealed class IndicatorChangeViewTests(string engine) : ViewTests(engine)
{
    protected override IEnumerable<ParsedReport> Reports =>
    [
        Report("统计局", 2015, "F2014", [Cell("reply_already_public", 0), Cell("reply_granted", 1), Cell("reply_partial", 0), Cell("req_closed", 10)]),
        Report("统计局", 2016, "F2014", [Cell("reply_already_public", 0), Cell("reply_granted", 5), Cell("reply_partial", 0), Cell("req_closed", 32)]),
        Report("统计局", 2018, "F2014", [Cell("reply_already_public", 1), Cell("reply_granted", 4), Cell("reply_partial", 0), Cell("req_closed", 10)]),
        Year(2019, "F2019", 5, 10, 0), Year(2020, "F2019", 8, 10, 0), Year(2021, "F2021", 8, 32, 3), Year(2023, "F2021", 9, 10, 3), Year(2024, "F2021", 9, null, 3),
    ];

    [TestCase(2020, "0.8", "0.5", "30", "ok", false)]
    [TestCase(2021, "0.25", "0.8", "-55", "ok", false)]
    [TestCase(2019, "0.5", "0.5", null, "ok", true)]
    [TestCase(2023, "0.9", null, null, "missing", false)]
    [TestCase(2024, null, "0.9", null, "ok", false)]
    public void A_rate_changes_in_percentage_points_and_not_across_a_break_or_a_gap(int year, string? value, string? previous, string? points, string baseState, bool isBreak) =>
        Assert.That(Change(year, "disclosure_rate"), Is.EqualTo((Number(value), Number(previous), Number(points), baseState, isBreak)));

    [TestCase(2020, "0", "0", "0", "zero")]
    [TestCase(2021, "0.085714", "0", "8.57", "zero")]
    public void A_rate_of_zero_is_a_base_and_not_a_missing_one(int year, string value, string previous, string points, string baseState) =>
        Assert.That(Change(year, "carry_over_rate"), Is.EqualTo((Number(value), Number(previous), Number(points), baseState, false)));

    [Test]
    public void Half_a_hundredth_of_a_point_is_rounded_up() =>
        Assert.That(Change(2016, "disclosure_rate").Points, Is.EqualTo(5.63m));

    private static ParsedReport Year(int year, string form, decimal granted, decimal? closed, decimal carriedOut) => Report("统计局", year, form,
    [
        Cell("res_granted", granted, "total"), Cell("res_partial", 0, "total"), Cell("res_total", closed, "total"),
        Cell("req_new", year == 2021 ? 35 : 10, "total"), Cell("req_carried_in", 0, "total"), Cell("req_carried_out", carriedOut, "total"),
    ]);

    private static decimal? Number(string? text) => text is null ? null : decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private (decimal? Value, decimal? Previous, decimal? Points, string Base, bool IsBreak) Change(int year, string indicator) =>
        Warehouse.Query<(decimal?, decimal?, decimal?, string, bool)>(
            "SELECT value, previous_value, point_change, base_state, is_break FROM rpt_indicator_change WHERE report_year = @year AND indicator_code = @indicator", new { year, indicator }).Single();
}

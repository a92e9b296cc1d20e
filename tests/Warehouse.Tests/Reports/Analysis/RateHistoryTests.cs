using Warehouse.Reports.Analysis;
using Warehouse.Reports.Queries;

namespace Warehouse.Tests.Reports.Analysis;

public sealed class RateHistoryTests
{
    private static readonly YearSpan years = new(2018, 2020);

    [Test]
    public void Rates_on_either_side_of_a_change_of_definition_are_not_compared()
    {
        var rate = Rate(breakNote: "2019年起告知已主动公开的申请计入予以公开");

        Assert.Multiple(() =>
        {
            Assert.That(rate.PointsOfChange(2019), Is.Null);
            Assert.That(rate.In(2019)!.BreakNote, Is.EqualTo("予以公开：2019年起告知已主动公开的申请计入予以公开。"));
            Assert.That(rate.PointsOfChange(2020), Is.EqualTo(10));
        });
    }

    [Test]
    public void Rates_of_one_definition_are_compared() => Assert.That(Rate(breakNote: null).PointsOfChange(2019), Is.EqualTo(10));

    [Test]
    public void A_line_of_rates_stops_where_the_definition_changed_and_says_whose()
    {
        var chart = RateCharts.Of([Rate(breakNote: "口径不同")], "某局", new Dictionary<int, int>()).Single();

        Assert.Multiple(() =>
        {
            Assert.That(chart.Breaks.Single().Category, Is.EqualTo("2019"));
            Assert.That(chart.Breaks.Single().Explanation, Is.EqualTo("公开率：予以公开：口径不同。"));
        });
    }

    [Test]
    public void A_rate_on_a_small_base_is_not_drawn()
    {
        var chart = RateCharts.Of([Rate(breakNote: null, denominator2019: 2)], "某局", new Dictionary<int, int>()).Single();

        Assert.That(chart.Series.Single().Values, Is.EqualTo(new decimal?[] { 50, null, 70 }));
        Assert.That(chart.Remark, Does.Contain("分母过小"));
    }

    private static RateHistory Rate(string? breakNote, decimal denominator2019 = 10) => RateHistory.Of(
        [Row(2018, 5, 10), Row(2019, 6 * denominator2019 / 10, denominator2019), Row(2020, 7, 10)],
        years,
        [
            new MeasureHistory(new ConformedMeasure("requests_granted", "予以公开", "件", "outcomes", "办理结果", 1, true),
            [
                .. years.Years.Select(year => new YearPoint(year, 5, null, Change.NoValue, year == 2019 ? breakNote : null)),
            ]),
        ]).Single();

    private static IndicatorRow Row(int year, decimal numerator, decimal denominator) => new()
    {
        IndicatorCode = "disclosure_rate", IndicatorZh = "公开率", ReportYear = year, Numerator = numerator, Denominator = denominator, LeastN = 5,
    };
}

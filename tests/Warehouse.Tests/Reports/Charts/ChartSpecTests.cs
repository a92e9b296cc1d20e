using Warehouse.Reports.Charts;

namespace Warehouse.Tests.Reports.Charts;

public class ChartSpecTests
{
    [Test]
    public void A_series_with_another_number_of_values_than_categories_is_refused() =>
        Assert.That(
            () => new ChartSpec("a", ChartKind.Line, "申请", "件", ["2018", "2019"], [new ChartSeries("新收", [1])]),
            Throws.ArgumentException.With.Message.Contains("2 categories").And.Message.Contains("1 values"));

    [Test]
    public void A_break_at_no_category_is_refused() =>
        Assert.That(
            () => Trend([1, 2]) with { Breaks = [new SeriesBreak("2030", "口径变化", "")] },
            Throws.ArgumentException.With.Message.Contains("2030"));

    [Test]
    public void Categories_without_any_value_are_not_counted() =>
        Assert.That(Trend([1, null, 0]).CategoriesWithValues, Is.EqualTo(2));

    [Test]
    public void The_summary_names_kind_extremes_gaps_and_breaks()
    {
        var chart = Trend([12, null, 1207]) with { Breaks = [new SeriesBreak("2019", "口径变化", "")] };

        Assert.That(chart.Summary, Is.EqualTo("折线图：新收申请。新收：最高2019为1,207件，最低2017为12件，1项无数据。2019：口径变化。"));
    }

    [Test]
    public void The_summary_of_equal_values_says_so_once() =>
        Assert.That(Trend([0, 0]).Summary, Does.Contain("均为0件"));

    [Test]
    public void The_summary_of_a_series_without_values_says_so() =>
        Assert.That(Trend([null, null]).Summary, Does.Contain("新收没有数据"));

    [Test]
    public void A_count_of_offices_reads_n_of_N_and_knows_whether_it_is_complete()
    {
        Assert.That(new OfficeCount(3, 5).ToString(), Is.EqualTo("3/5"));
        Assert.That(new OfficeCount(3, 5).IsComplete, Is.False);
        Assert.That(new OfficeCount(5, 5).IsComplete, Is.True);
    }

    private static ChartSpec Trend(decimal?[] values) =>
        new("new", ChartKind.Line, "新收申请", "件", [.. values.Select((_, at) => $"{2017 + at}")], [new ChartSeries("新收", values)]);
}

using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Charts;

/// <summary>A chart in words, for screen readers: its kind, its span, its extremes, its gaps and its breaks.</summary>
public static class ChartSummary
{
    private const int NamedSeries = 4;

    public static string Of(ChartSpec chart) => string.Concat([
        Texts.Of("chart.summary", ("kind", Texts.Of("chart.kind." + KindName(chart.Kind))), ("title", chart.Title)),
        .. chart.Series.Take(NamedSeries).Select(series => Describe(chart, series)),
        chart.Series.Count > NamedSeries ? Texts.Of("chart.summary.more", ("count", chart.Series.Count - NamedSeries)) : "",
        .. chart.Breaks.Select(mark => Texts.Of("chart.summary.break", ("year", mark.Category), ("name", mark.Name))),
    ]).TrimEnd();

    private static string Describe(ChartSpec chart, ChartSeries series)
    {
        var known = chart.Categories.Zip(series.Values).Where(point => point.Second is not null).ToList();
        var missing = chart.Categories.Count - known.Count;
        if (known.Count == 0)
            return Texts.Of("chart.summary.none", ("name", series.Name));
        var highest = known.MaxBy(point => point.Second);
        var lowest = known.MinBy(point => point.Second);
        var gaps = missing == 0 ? (int?)null : missing;
        return highest.Second == lowest.Second
            ? Texts.Of("chart.summary.equal", ("name", series.Name), ("value", Value(highest)), ("gaps", gaps))
            : Texts.Of(
                "chart.summary.range", ("name", series.Name), ("highest", Value(highest)), ("top", highest.First), ("lowest", Value(lowest)), ("bottom", lowest.First), ("gaps", gaps));

        string Value((string, decimal? Amount) point) => Amounts.Of(point.Amount.GetValueOrDefault(), chart.Unit);
    }

    private static string KindName(ChartKind kind) => kind switch
    {
        ChartKind.Line => "line",
        ChartKind.StackedColumn => "stacked",
        ChartKind.Bar => "bar",
        _ => "column",
    };
}

namespace Warehouse.Reports.Charts;

/// <summary>A chart in words, for screen readers: its kind, its span, its extremes, its gaps and its breaks.</summary>
public static class ChartSummary
{
    private const int NamedSeries = 4;

    public static string Of(ChartSpec chart) => string.Concat([
        $"{KindName(chart.Kind)}：{chart.Title}。",
        .. chart.Series.Take(NamedSeries).Select(series => Describe(chart, series)),
        chart.Series.Count > NamedSeries ? $"另有{chart.Series.Count - NamedSeries}组数据，见数据表。" : "",
        .. chart.Breaks.Select(mark => $"{mark.Category}：{mark.Name}。"),
    ]);

    private static string Describe(ChartSpec chart, ChartSeries series)
    {
        var known = chart.Categories.Zip(series.Values).Where(point => point.Second is not null).ToList();
        var missing = chart.Categories.Count - known.Count;
        if (known.Count == 0)
            return $"{series.Name}没有数据。";
        var highest = known.MaxBy(point => point.Second);
        var lowest = known.MinBy(point => point.Second);
        var extremes = highest.Second == lowest.Second
            ? $"均为{Value(highest)}"
            : $"最高{highest.First}为{Value(highest)}，最低{lowest.First}为{Value(lowest)}";
        var gaps = missing == 0 ? "" : $"，{missing}项无数据";
        return $"{series.Name}：{extremes}{gaps}。";

        string Value((string, decimal? Amount) point) => Numbers.Grouped(point.Amount.GetValueOrDefault()) + chart.Unit;
    }

    private static string KindName(ChartKind kind) => kind switch
    {
        ChartKind.Line => "折线图",
        ChartKind.StackedColumn => "堆积柱形图",
        ChartKind.Bar => "条形图",
        _ => "柱形图",
    };
}

namespace Warehouse.Reports.Charts;

/// <summary>The runs of a line: it is never drawn across a change of definition.</summary>
internal static class LinePieces
{
    /// <summary>Each as long as the line, without values outside its run; one at least.</summary>
    /// <param name="steps">Categories at which a run begins, beside the breaks.</param>
    public static IReadOnlyList<IReadOnlyList<decimal?>> Of(ChartSpec chart, ChartSeries series, IReadOnlyList<string> steps)
    {
        int[] edges = [0, .. Breaks(chart).Concat(Positions(chart, steps)).Where(at => at > 0).Distinct().Order(), chart.Categories.Count];
        var pieces = edges.Zip(edges.Skip(1), (start, end) => series.Values.Select((value, at) => at >= start && at < end ? value : null))
            .Select(values => (IReadOnlyList<decimal?>)[.. values])
            .Where(values => values.Any(value => value is not null))
            .ToList();
        return pieces.Count == 0 ? [series.Values] : pieces;
    }

    public static IEnumerable<int> Breaks(ChartSpec chart) => Positions(chart, [.. chart.Breaks.Select(mark => mark.Category)]);

    public static IEnumerable<int> Positions(ChartSpec chart, IReadOnlyList<string> categories) =>
        chart.Categories.Index().Where(category => categories.Contains(category.Item)).Select(category => category.Index);
}

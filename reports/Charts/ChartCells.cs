using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Charts;

/// <summary>
/// The data of a chart as a block of cells, and where in a sheet the block stands: the chart refers to the cells, so that a
/// reader who mends a number sees the chart follow.
/// </summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="HeadRow">Number of the row with the names of the series, 1-based; the categories follow below it, in column A.</param>
internal sealed record ChartCells(ChartSpec Chart, string Sheet, int HeadRow)
{
    /// <summary>The series as they are drawn: a line that is broken is several, each named by its years.</summary>
    public IReadOnlyList<ChartSeries> Series { get; } = [.. Chart.Series.SelectMany(series => Drawn(Chart, series))];

    /// <summary>Of which series of the chart each is a piece: pieces have its colour, and the first of them stands for it in the legend.</summary>
    public IReadOnlyList<int> Origins { get; } = [.. Chart.Series.SelectMany((series, at) => Drawn(Chart, series).Select(_ => at))];

    public bool IsLaterPiece(int series) => series > 0 && Chart.Series.Count > 1 && Origins[series] == Origins[series - 1];

    public int LastRow => HeadRow + Chart.Categories.Count;

    public string CategoryCells => Cells(0, HeadRow + 1, LastRow);

    public string NameCell(int series) => Cells(series + 1, HeadRow, HeadRow);

    public string ValueCells(int series) => Cells(series + 1, HeadRow + 1, LastRow);

    private static IEnumerable<ChartSeries> Drawn(ChartSpec chart, ChartSeries series)
    {
        var pieces = chart.Kind == ChartKind.Line ? LinePieces.Of(chart, series, chart.OpenSteps) : [series.Values];
        return pieces.Select((values, at) => pieces.Count == 1 || (at == 0 && chart.Series.Count > 1)
            ? new ChartSeries(series.Name, values)
            : new ChartSeries(Texts.Of("titled", ("title", series.Name), ("unit", Span(chart, values))), values));
    }

    private static string Span(ChartSpec chart, IReadOnlyList<decimal?> values)
    {
        var known = chart.Categories.Where((_, at) => values[at] is not null).ToList();
        return known.Count == 1 ? known[0] : Texts.Of("span", ("first", known[0]), ("last", known[^1]));
    }

    private string Cells(int column, int first, int last)
    {
        var name = CellAddress.Column(column);
        return first == last ? $"'{Sheet}'!${name}${first}" : $"'{Sheet}'!${name}${first}:${name}${last}";
    }
}

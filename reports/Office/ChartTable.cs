using Warehouse.Reports.Charts;
using Warehouse.Reports.Tables;

namespace Warehouse.Reports.Office;

/// <summary>The cells that an Office chart refers to, as a table: a row a category, a column a series as it is drawn.</summary>
internal static class ChartTable
{
    public static ReportTable Of(ChartCells cells) => new(
        cells.Chart.Id,
        cells.Chart.Title,
        [new ReportColumn(cells.Chart.CategoryLabel, Width: 24), .. cells.Series.Select(series => new ReportColumn(series.Name, CellKind.Number, 14))],
        [.. cells.Chart.Categories.Select((category, at) => (object?[])[category, .. cells.Series.Select(series => (object?)series.Values[at])])]);
}

using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>The cells of a row as a layout shows them; null is an empty cell without meaning.</summary>
internal static class RowCells
{
    public static IReadOnlyList<GridCell?> Of(TableGrid grid, int row, RowPadding padding)
    {
        if (padding == RowPadding.Full)
            return [.. grid.Places(row).Select(place => place.Cell)];
        var cells = new List<GridCell?>(grid.Rows[row]);
        if (padding == RowPadding.Trailing)
            cells.AddRange(Enumerable.Repeat<GridCell?>(null, grid.Rows[row].Sum(cell => cell.ColumnSpan - 1)));
        return cells;
    }
}

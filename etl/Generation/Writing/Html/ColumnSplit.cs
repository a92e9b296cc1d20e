using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Html;

/// <summary>
/// A14: cells of one column span differently, as where somebody drew a border by hand: between two columns stands a narrow
/// one, which in some rows belongs to the left, in others to the right.
/// </summary>
internal static class ColumnSplit
{
    public static TableGrid Of(TableGrid grid, Dice dice)
    {
        if (grid.Width < 2)
            return grid;
        var border = dice.Between(1, grid.Width - 1);
        var rows = new List<IReadOnlyList<GridCell>>();
        var (reach, toLeft) = (0, false);
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            // Rows that share a merged cell agree on the side.
            if (row >= reach)
                toLeft = dice.Chance(0.5);
            reach = Math.Max(reach, row + grid.Rows[row].Select(cell => cell.RowSpan).DefaultIfEmpty(1).Max());
            rows.Add([.. grid.Rows[row].Select(cell => Widened(cell, border, toLeft))]);
        }

        return grid with { Width = grid.Width + 1, Rows = rows };
    }

    private static GridCell Widened(GridCell cell, int border, bool toLeft)
    {
        var end = cell.Column + cell.ColumnSpan;
        var takes = cell.Column < border && (end > border || end == border && toLeft) || cell.Column == border && !toLeft;
        var column = cell.Column > border || cell.Column == border && toLeft ? cell.Column + 1 : cell.Column;
        return cell with { Column = column, ColumnSpan = cell.ColumnSpan + (takes ? 1 : 0) };
    }
}

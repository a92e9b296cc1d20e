namespace Warehouse.Etl.Generation.Drafts;

/// <summary>A table as printed: rows of cells, each cell in the row of its upper edge.</summary>
/// <param name="Code">Of the form's table.</param>
public sealed record TableGrid(string Code, int Width, IReadOnlyList<IReadOnlyList<GridCell>> Rows)
{
    public TableGrid WithCells(Func<GridCell, GridCell> change) =>
        this with { Rows = [.. Rows.Select(row => (IReadOnlyList<GridCell>)[.. row.Select(change)])] };

    public TableGrid WithRow(int row, Func<GridCell, GridCell> change) =>
        this with { Rows = [.. Rows.Select((cells, i) => i == row ? (IReadOnlyList<GridCell>)[.. cells.Select(change)] : cells)] };

    /// <summary>Takes rows out; a merged cell that reached over them becomes lower, one that began in them is gone.</summary>
    public TableGrid WithoutRows(int first, int count)
    {
        var rows = new List<IReadOnlyList<GridCell>>();
        for (var i = 0; i < Rows.Count; i++)
        {
            var row = i;
            if (row < first)
                rows.Add([.. Rows[row].Select(cell => cell with { RowSpan = Math.Max(1, cell.RowSpan - Overlap(row, cell.RowSpan, first, count)) })]);
            else if (row >= first + count)
                rows.Add(Rows[row]);
        }

        return this with { Rows = rows };
    }

    /// <summary>The places of a row from left to right: its cells, and what merged cells cover.</summary>
    public IReadOnlyList<GridPlace> Places(int row)
    {
        var places = new GridPlace[Width];
        for (var above = 0; above <= row; above++)
        {
            foreach (var cell in Rows[above])
            {
                if (above + cell.RowSpan <= row)
                    continue;
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                    places[column] = new GridPlace(above == row && column == cell.Column ? cell : null, above < row);
            }
        }

        return places;
    }

    private static int Overlap(int start, int height, int first, int count) =>
        Math.Max(0, Math.Min(start + height, first + count) - Math.Max(start, first));
}

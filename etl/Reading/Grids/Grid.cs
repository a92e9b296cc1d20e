namespace Warehouse.Etl.Reading.Grids;

/// <summary>
/// Resolves merged cells into rows of one width. Every place that a cell covers beside its first is a continuation,
/// and so are the places at the end of a row that is too short: neither holds a value.
/// </summary>
internal static class Grid
{
    /// <summary>No form has more columns; a span beyond it is a way of saying "to the end".</summary>
    private const int WidestSpan = 1000;

    /// <summary>The rows that hold a cell of their own, or null where they would have more places than allowed.</summary>
    public static IReadOnlyList<GridPlace[]>? Resolve(IReadOnlyList<IReadOnlyList<GridCell>> source, int maxPlaces)
    {
        var rows = new List<List<GridPlace>>(source.Count);
        var spans = new List<(GridCell? Cell, int RowsLeft)>();
        List<GridPlace>? above = null;
        var places = 0L;
        for (var r = 0; r < source.Count; r++)
        {
            var row = ResolveRow(source[r], source.Count - r, spans, above);
            places += row.Count;
            if (places > maxPlaces)
                return null;
            if (!row.Exists(place => !place.IsContinuation))
                continue;
            rows.Add(row);
            above = row;
        }

        var width = rows.Count == 0 ? 0 : rows.Max(row => row.FindLastIndex(place => !place.IsContinuation)) + 1;
        return (long)width * rows.Count > maxPlaces ? null : rows.ConvertAll(row => ToWidth(row, width));
    }

    private static List<GridPlace> ResolveRow(
        IReadOnlyList<GridCell> cells, int rowsToEnd, List<(GridCell? Cell, int RowsLeft)> spans, List<GridPlace>? above)
    {
        var row = new List<GridPlace>(Math.Max(cells.Count, spans.Count));
        foreach (var cell in cells)
        {
            TakeSpans(row, spans);
            var columns = Math.Clamp(cell.ColumnSpan, 1, WidestSpan);
            var covered = cell.Kind == GridCellKind.ContinuesAbove && above is not null && row.Count < above.Count ? above[row.Count].Origin : null;
            var rowsLeft = Math.Clamp(cell.RowSpan, 1, rowsToEnd) - 1;
            for (var c = 0; c < columns; c++)
            {
                if (c > 0 && row.Count < spans.Count && spans[row.Count].RowsLeft > 0)
                    break;
                Occupy(spans, row.Count, covered ?? cell, rowsLeft);
                row.Add(cell.Kind == GridCellKind.Gap ? new GridPlace(null, true)
                    : covered is not null ? new GridPlace(covered, true)
                    : new GridPlace(cell, c > 0));
            }
        }

        TakeSpans(row, spans);
        while (row.Count < spans.Count)
        {
            row.Add(new GridPlace(null, true));
            TakeSpans(row, spans);
        }

        return row;
    }

    /// <summary>Adds the places that cells of earlier rows cover next.</summary>
    private static void TakeSpans(List<GridPlace> row, List<(GridCell? Cell, int RowsLeft)> spans)
    {
        while (row.Count < spans.Count && spans[row.Count] is (var cell, > 0) span)
        {
            spans[row.Count] = (cell, span.RowsLeft - 1);
            row.Add(new GridPlace(cell, true));
        }
    }

    private static void Occupy(List<(GridCell? Cell, int RowsLeft)> spans, int column, GridCell cell, int rowsLeft)
    {
        if (rowsLeft == 0)
            return;
        while (spans.Count <= column)
            spans.Add((null, 0));
        spans[column] = (cell, rowsLeft);
    }

    private static GridPlace[] ToWidth(List<GridPlace> row, int width)
    {
        var places = new GridPlace[width];
        for (var c = 0; c < width; c++)
            places[c] = c < row.Count ? row[c] : new GridPlace(null, true);
        return places;
    }
}

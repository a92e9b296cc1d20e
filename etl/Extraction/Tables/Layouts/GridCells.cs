using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>The cells of a grid table. A merged cell counts once: the places it covers hold no value of their own.</summary>
internal static class GridCells
{
    private const int ShortestPair = 5;

    public static void Read(SourceTable table, List<TableCell> cells)
    {
        var arePartedBySpace = SpaceColumns.Part(table);
        foreach (var row in table.Rows)
        {
            var starts = true;
            var offset = 0;
            for (var column = 0; column < row.Count; column++)
            {
                var cell = row[column];
                if (cell.IsContinuation || (arePartedBySpace && column % 2 == 1))
                    continue;
                if (!(Holds(cell.Text) && StatedValue.TryRead(new SourceLine(cell.Line, cell.Text, cell.Text), cells)))
                    cells.Add(new TableCell(cell.Text.Trim(), cell.Line, offset, starts));
                offset += cell.Text.Length + 1;
                starts = false;
            }
        }
    }

    /// <summary>Whether a cell may hold a label and its value as well.</summary>
    private static bool Holds(string text) => text.Length > ShortestPair && text.Contains(':', StringComparison.Ordinal) && text.AsSpan().ContainsAnyInRange('0', '9');
}

using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>The cells of a grid table. A merged cell counts once: the places it covers hold no value of their own.</summary>
internal static class GridCells
{
    public static void Read(SourceTable table, List<TableCell> cells)
    {
        foreach (var row in table.Rows)
        {
            var starts = true;
            var offset = 0;
            foreach (var cell in row)
            {
                if (cell.IsContinuation)
                    continue;
                cells.Add(new TableCell(cell.Text.Trim(), cell.Line, offset, starts));
                offset += cell.Text.Length + 1;
                starts = false;
            }
        }
    }
}

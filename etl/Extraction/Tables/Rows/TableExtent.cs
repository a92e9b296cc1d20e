using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Labels;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>The cells that may belong to one table: from its first label to the first label of the next table, or to the text behind it.</summary>
internal readonly record struct TableExtent(int First, int End)
{
    /// <summary>A longer cell behind the last row is running text.</summary>
    private const int LongestCell = 60;

    public static TableExtent Of(string table, IReadOnlyList<AlignedRow> aligned, IReadOnlyList<TableCell> cells)
    {
        var own = aligned.Where(row => row.Row.TableCode == table).ToList();
        var (first, last) = (own.Min(row => row.Match.First), own.Max(row => row.Match.End + row.Match.Slots.Count));
        var next = aligned.Where(row => row.Match.First >= last).Select(row => row.Match.First).DefaultIfEmpty(cells.Count).Min();
        var end = Math.Min(last, next);
        while (end < next && cells[end].Text.Length <= LongestCell)
            end++;
        return new TableExtent(first, end);
    }
}

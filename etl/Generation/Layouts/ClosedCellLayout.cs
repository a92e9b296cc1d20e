using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A6: a cell a line with a pipe behind it; A9: each row begins with a pipe alone; A10: a blank before each cell and two behind.</summary>
public sealed class ClosedCellLayout(string code, string rowStart, string before, string after) : ITableLayout
{
    public string Code => code;

    public bool ShowsBlanks => true;

    public static ClosedCellLayout Plain { get; } = new("A6", "", "", " |");

    public static ClosedCellLayout RowsMarked { get; } = new("A9", "|", "", " |");

    public static ClosedCellLayout Indented { get; } = new("A10", "| ", " ", "  |");

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            if (rowStart.Length > 0)
                yield return PrintedLine.OfTable(rowStart);
            foreach (var cell in row)
                yield return PrintedLine.OfCell(before, cell, after);
        }
    }
}

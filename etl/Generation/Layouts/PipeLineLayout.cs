using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A7: after each cell a line with a pipe alone, more pipes for covered places and the end of the row; A8: nothing tells rows apart.</summary>
public sealed class PipeLineLayout(string code, bool marksRows) : ITableLayout
{
    public string Code => code;

    public bool ShowsBlanks => true;

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row)
            {
                if (cell.Text.Length > 0)
                    yield return PrintedLine.OfCell("", cell, "");
                yield return cell.Text.Length > 0 ? PrintedLine.OfTable("|") : PrintedLine.OfCell("|", cell, "");
            }

            if (marksRows)
                yield return PrintedLine.OfTable(new string('|', 1 + row.Sum(cell => cell.ColumnSpan - 1)));
        }
    }
}

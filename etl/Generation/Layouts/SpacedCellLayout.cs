using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A3, and A15 for tables of labels and values: a cell a line, an empty line between all cells; an empty cell is one more empty line.</summary>
public sealed class SpacedCellLayout : ITableLayout
{
    public string Code => "A3";

    public bool ShowsBlanks => true;

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        foreach (var cell in grid.Rows.SelectMany(row => row))
        {
            if (cell.Text.Length > 0)
                yield return PrintedLine.OfTable("");
            yield return PrintedLine.OfCell("", cell, "");
        }

        yield return PrintedLine.OfTable("");
    }
}

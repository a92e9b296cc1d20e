using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A2: a cell a line behind a tab, an empty line after each row; what a cell above covers is a tab alone.</summary>
public sealed class TabCellLayout : ITableLayout
{
    public string Code => "A2";

    public bool ShowsBlanks => true;

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            foreach (var place in grid.Places(row))
            {
                if (place.Cell is { } cell)
                    yield return PrintedLine.OfCell("\t", cell, "");
                else if (place.CoveredFromAbove)
                    yield return PrintedLine.OfTable("\t");
            }

            yield return PrintedLine.OfTable("");
        }
    }
}

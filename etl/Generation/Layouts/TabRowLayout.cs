using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A1: a row a line, cells separated by tabs.</summary>
public sealed class TabRowLayout(RowPadding padding) : ITableLayout
{
    public string Code => "A1";

    public bool ShowsBlanks => true;

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var line = new LineBuilder();
            var first = true;
            foreach (var cell in RowCells.Of(grid, row, padding))
            {
                line.Add(first ? "" : "\t").Add(cell);
                first = false;
            }

            yield return line.Build();
        }
    }
}

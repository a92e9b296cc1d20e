using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Layouts;

namespace Warehouse.Etl.Generation.Writing;

/// <summary>The lines that a reader makes of a table whose grid the format keeps: a row a line, its cells separated by tabs.</summary>
internal static class GridLines
{
    public static IEnumerable<PrintedLine> Of(TableGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            if (row.Count == 0)
                continue;
            var line = new LineBuilder();
            foreach (var cell in row)
                line.Add(cell.Column == row[0].Column ? "" : "\t").Add(cell.Printing(cell.Text.Replace("\n", "", StringComparison.Ordinal)));
            yield return line.Build();
        }
    }
}

using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A4, A5 and A11: a row a line, cells separated by pipes.</summary>
/// <param name="opens">Whether a pipe stands before the first cell.</param>
public sealed class PipeRowLayout(string code, bool opens, RowPadding padding) : ITableLayout
{
    public string Code => code;

    public bool ShowsBlanks => true;

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var line = new LineBuilder().Add(opens ? "| " : "");
            var covered = "";
            foreach (var cell in RowCells.Of(grid, row, padding))
            {
                if (cell is null && padding == RowPadding.Trailing)
                    covered += "|";
                else
                    line.Add(cell).Add(" | ");
            }

            yield return Trimmed(line.Add(covered).Build());
        }
    }

    private static PrintedLine Trimmed(PrintedLine line) => line with { Text = line.Text.TrimEnd(' ') };
}

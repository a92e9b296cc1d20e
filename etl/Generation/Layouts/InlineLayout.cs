using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A16: cells one after another with a blank between; the writer joins all lines to one. Empty cells vanish.</summary>
public sealed class InlineLayout : ITableLayout
{
    public string Code => "A16";

    public bool ShowsBlanks => false;

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        foreach (var row in grid.Rows)
        {
            var line = new LineBuilder();
            foreach (var cell in row.Where(cell => cell.Text.Length > 0))
                line.Add(cell).Add(" ");
            yield return line.Build();
        }
    }
}

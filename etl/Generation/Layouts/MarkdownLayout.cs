using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A12: a Markdown table under a heading that the report does not have.</summary>
public sealed class MarkdownLayout : ITableLayout
{
    private static readonly Dictionary<string, string> headings = new(StringComparer.Ordinal)
    {
        ["T2"] = "## 表一",
        ["T3"] = "## 表二",
        ["T4"] = "## 表三",
    };

    public string Code => "A12";

    public bool ShowsBlanks => true;

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        yield return PrintedLine.OfTable(headings.GetValueOrDefault(grid.Code, "## 表"));
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            var line = new LineBuilder().Add("|");
            foreach (var cell in RowCells.Of(grid, row, RowPadding.Full))
                line.Add(" ").Add(cell).Add(" |");
            yield return line.Build();
            if (row == 0)
                yield return PrintedLine.OfTable("|" + string.Concat(Enumerable.Repeat("---|", grid.Width)));
        }
    }
}

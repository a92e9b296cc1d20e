using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A13: table four as one row of fifteen numbers under a joined heading; the other tables as <paramref name="other"/> has them.</summary>
public sealed class JoinedRecordLayout(ITableLayout other) : ITableLayout
{
    public string Code => "A13";

    public bool ShowsBlanks => true;

    public IEnumerable<PrintedLine> Write(TableGrid grid)
    {
        if (grid.Code != "T4")
        {
            foreach (var line in other.Write(grid))
                yield return line;
            yield break;
        }

        yield return PrintedLine.OfTable(string.Concat(grid.Rows[0].Select(cell => cell.Text)));
        var record = new LineBuilder().Add("|");
        foreach (var cell in grid.Rows[^1])
            record.Add(" ").Add(cell).Add(" |");
        yield return record.Build();
    }
}

using Warehouse.Etl.Generation.Drafts;

namespace Warehouse.Etl.Generation.Layouts;

/// <summary>A17: table three as label and matrix row with three of its seven columns, as some recognition of pictures gives it; the other tables as <paramref name="other"/> has them.</summary>
public sealed class MatrixLayout(ITableLayout other) : ITableLayout
{
    private static readonly string[] columns = ["natural_person", "business", "total"];

    public string Code => "A17";

    public bool ShowsBlanks => true;

    public IEnumerable<PrintedLine> Write(TableGrid grid) => grid.Code == "T3" ? Matrix(grid) : other.Write(grid);

    private static IEnumerable<PrintedLine> Matrix(TableGrid grid)
    {
        yield return PrintedLine.OfTable("自然人 商业企业 总计");
        foreach (var row in grid.Rows.Where(row => row.Any(cell => cell.IsValue)))
        {
            foreach (var label in row.Where(cell => !cell.IsValue))
                yield return PrintedLine.OfTable(label.Text);
            var line = new LineBuilder().Add("[");
            var between = "";
            foreach (var cell in row.Where(cell => cell.Facts.Any(fact => columns.Contains(fact.Applicant))))
            {
                line.Add(between).Add(cell);
                between = ", ";
            }

            yield return line.Add("]").Build();
        }
    }
}

using DocumentFormat.OpenXml.Spreadsheet;

namespace Warehouse.Etl.Reading.Excel;

/// <summary>What a sheet shows: its cells by row, without hidden rows and columns, the merged ranges, and how many rows with content are hidden.</summary>
/// <param name="HiddenColumns">The first and the last of each run of columns that the sheet does not show, 1-based.</param>
internal sealed record SheetContent(
    IReadOnlyList<IReadOnlyList<SheetCell>> Rows, IReadOnlyList<SheetRange> Merged, int HiddenRows, IReadOnlyList<(uint First, uint Last)> HiddenColumns)
{
    private const int MostRowsOfLabel = 200;
    private const int MostRowsMerged = 500_000;

    /// <summary>Rows that a merged range begins or goes on in. A range over hundreds of rows is no label.</summary>
    public IReadOnlySet<int> MergedRows { get; } = Merged
        .Where(range => range.LastRow - range.FirstRow < MostRowsOfLabel)
        .SelectMany(range => Enumerable.Range(range.FirstRow, range.LastRow - range.FirstRow + 1))
        .Take(MostRowsMerged)
        .ToHashSet();

    public static SheetContent Read(Worksheet worksheet, CellDisplay display)
    {
        var hiddenColumns = worksheet.Elements<Columns>().SelectMany(list => list.Elements<Column>()).Where(column => column.Hidden?.Value == true)
            .Select(column => (First: column.Min?.Value ?? 0, Last: column.Max?.Value ?? 0)).ToArray();
        var rows = new List<IReadOnlyList<SheetCell>>();
        var hidden = 0;
        var number = 0;
        foreach (var row in worksheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()))
        {
            // Rows and cells without a reference follow the one before.
            number = row.RowIndex?.Value is { } index and <= int.MaxValue ? (int)index : number + 1;
            var cells = Cells(row, number, display);
            cells.RemoveAll(cell => IsHidden(hiddenColumns, cell.Column));
            if (row.Hidden?.Value == true)
                hidden += cells.Exists(cell => cell.Text.Length > 0) ? 1 : 0;
            else if (cells.Count > 0)
                rows.Add(cells);
        }

        var merged = worksheet.Elements<MergeCells>()
            .SelectMany(list => list.Elements<MergeCell>())
            .Select(merge => SheetRange.Parse(merge.Reference?.Value))
            .OfType<SheetRange>();
        return new SheetContent(rows, [.. merged], hidden, hiddenColumns);
    }

    public bool Hides(int column) => IsHidden(HiddenColumns, column);

    private static bool IsHidden(IReadOnlyList<(uint First, uint Last)> columns, int column) =>
        columns.Any(run => column >= run.First && column <= run.Last);

    private static List<SheetCell> Cells(Row row, int number, CellDisplay display)
    {
        var cells = new List<SheetCell>();
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            column = SheetRange.Place(cell.CellReference?.Value) is var (_, at) && at > column ? at : column + 1;
            cells.Add(new SheetCell(number, column, display.Text(cell).Trim()));
        }

        return cells;
    }
}

using DocumentFormat.OpenXml.Spreadsheet;

namespace Warehouse.Etl.Reading.Excel;

/// <summary>What a sheet shows: its cells by row, the merged ranges, and how many rows with content are hidden.</summary>
internal sealed record SheetContent(IReadOnlyList<IReadOnlyList<SheetCell>> Rows, IReadOnlyList<SheetRange> Merged, int HiddenRows)
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
        var rows = new List<IReadOnlyList<SheetCell>>();
        var hidden = 0;
        var number = 0;
        foreach (var row in worksheet.Elements<SheetData>().SelectMany(data => data.Elements<Row>()))
        {
            // Rows and cells without a reference follow the one before.
            number = row.RowIndex?.Value is { } index and <= int.MaxValue ? (int)index : number + 1;
            var cells = Cells(row, number, display);
            if (row.Hidden?.Value == true)
                hidden += cells.Exists(cell => cell.Text.Length > 0) ? 1 : 0;
            else if (cells.Count > 0)
                rows.Add(cells);
        }

        var merged = worksheet.Elements<MergeCells>()
            .SelectMany(list => list.Elements<MergeCell>())
            .Select(merge => SheetRange.Parse(merge.Reference?.Value))
            .OfType<SheetRange>();
        return new SheetContent(rows, [.. merged], hidden);
    }

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

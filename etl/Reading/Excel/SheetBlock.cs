using Warehouse.Etl.Reading.Grids;

namespace Warehouse.Etl.Reading.Excel;

/// <summary>Rows of a sheet that belong together: a table, or one line of text.</summary>
internal sealed class SheetBlock
{
    private readonly IReadOnlyList<IReadOnlyList<SheetCell>> rows;
    private readonly SheetContent sheet;
    private readonly MergedPlaces merged;
    private readonly int firstColumn;

    public SheetBlock(IReadOnlyList<IReadOnlyList<SheetCell>> rows, SheetContent sheet, int maxCells)
    {
        (this.rows, this.sheet) = (rows, sheet);
        var columns = Filled(rows).Select(cell => cell.Column).ToList();
        firstColumn = columns.Min();
        merged = new MergedPlaces([.. rows.Select(row => row[0].Row)], columns.Max(), sheet.Merged, maxCells);
    }

    public void AddTo(DocumentBuilder document)
    {
        if (Filled(rows).Take(2).Count() == 1)
        {
            foreach (var line in Filled(rows).First().Text.Split('\n'))
                document.AddLine(line.TrimEnd());
            return;
        }

        var cells = new List<IReadOnlyList<GridCell>>(rows.Count);
        foreach (var segment in Segments())
        {
            // Blank cells at the end of a row are cells if another row of the segment has one filled there.
            var end = Filled(segment).Select(cell => cell.Column).DefaultIfEmpty(0).Max();
            cells.AddRange(segment.Select(row => Cells(row, segment.Count == 1 ? row[^1].Column : end)));
        }

        document.AddTable(cells);
    }

    private static IEnumerable<SheetCell> Filled(IEnumerable<IReadOnlyList<SheetCell>> rows) =>
        rows.SelectMany(row => row).Where(cell => cell.Text.Length > 0);

    /// <summary>Parts of the block between rows of one filled cell: tables of different width may follow each other.</summary>
    private IEnumerable<IReadOnlyList<IReadOnlyList<SheetCell>>> Segments()
    {
        var segment = new List<IReadOnlyList<SheetCell>>();
        foreach (var row in rows)
        {
            if (row.Count(cell => cell.Text.Length > 0) == 1)
            {
                yield return segment;
                yield return [row];
                segment = [];
            }
            else
            {
                segment.Add(row);
            }
        }

        yield return segment;
    }

    private List<GridCell> Cells(IReadOnlyList<SheetCell> row, int end)
    {
        var cells = new List<GridCell>();
        var next = 0;
        for (var column = firstColumn; column <= end; column++)
        {
            while (next < row.Count && row[next].Column < column)
                next++;
            if (sheet.Hides(column))
                continue;
            var text = next < row.Count && row[next].Column == column ? row[next].Text : "";
            if (merged.At(row[0].Row, column) is not { } place)
                cells.Add(new GridCell(text));
            else if (place.IsFirst)
                cells.Add(new GridCell(text, place.Columns, place.Rows));
        }

        return cells;
    }
}

namespace Warehouse.Etl.Reading.Excel;

/// <summary>Parts a sheet into its blocks: at rows that show nothing, and at lines of text that stand alone.</summary>
internal static class SheetBlocks
{
    public static IEnumerable<SheetBlock> Of(SheetContent sheet, int maxCells)
    {
        var rows = new List<IReadOnlyList<SheetCell>>();
        foreach (var row in sheet.Rows)
        {
            var filled = row.Count(cell => cell.Text.Length > 0);
            var isText = filled == 1 && row.Count == 1 && !IsMerged(sheet, row[0].Row);
            var isGap = rows.Count > 0 && row[0].Row > rows[^1][0].Row + 1 || filled == 0 && !IsMerged(sheet, row[0].Row);
            if ((isGap || isText) && rows.Count > 0)
            {
                if (filled == 0 && EndsTable(row, rows))
                    rows.Add(row);
                yield return new SheetBlock(rows, sheet, maxCells);
                rows = [];
            }

            if (isText)
                yield return new SheetBlock([row], sheet, maxCells);
            else if (filled > 0 || rows.Count > 0 && !isGap)
                rows.Add(row);
        }

        if (rows.Count > 0)
            yield return new SheetBlock(rows, sheet, maxCells);
    }

    /// <summary>Empty cells right below the last row, from the first column of the table to its last: a row of the table that was left blank.</summary>
    private static bool EndsTable(IReadOnlyList<SheetCell> row, IReadOnlyList<IReadOnlyList<SheetCell>> table) =>
        row.Count > 1 && row[0].Row == table[^1][0].Row + 1 && row[0].Column == table.Min(cells => cells[0].Column) && row[^1].Column == table.Max(cells => cells[^1].Column);

    private static bool IsMerged(SheetContent sheet, int row) => sheet.MergedRows.Contains(row);
}

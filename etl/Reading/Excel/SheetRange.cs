namespace Warehouse.Etl.Reading.Excel;

/// <summary>A range of cells such as <c>A1:C3</c>, rows and columns 1-based and inclusive.</summary>
internal readonly record struct SheetRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;

    public static SheetRange? Parse(string? reference)
    {
        var parts = (reference ?? "").Split(':');
        return parts.Length == 2 && Place(parts[0]) is var (r1, c1) && Place(parts[1]) is var (r2, c2) && r1 <= r2 && c1 <= c2
            ? new SheetRange(r1, c1, r2, c2)
            : null;
    }

    /// <summary>Row and column of a reference such as <c>AB12</c>, or null where it is none.</summary>
    public static (int Row, int Column)? Place(string? reference)
    {
        var column = 0;
        var row = 0;
        foreach (var c in reference ?? "")
        {
            if (char.IsAsciiLetter(c) && row == 0)
                column = column * 26 + (c & ~0x20) - 'A' + 1;
            else if (char.IsAsciiDigit(c))
                row = row * 10 + c - '0';
            else if (c != '$')
                return null;
            if (column > MostColumns || row > MostRows)
                return null;
        }

        return row > 0 && column > 0 ? (row, column) : null;
    }
}

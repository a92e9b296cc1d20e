using System.Buffers;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Extraction.Tables.Rows;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>Numbers in a table that no row has taken: signs that its rows or columns are laid out in another way than it seems.</summary>
internal static class StrayValues
{
    /// <summary>Fewer may be page numbers.</summary>
    private const int FewestStrays = 3;

    private const int FewColumns = 4;

    private const int MostJoined = 2;

    private static readonly SearchValues<char> numbers = SearchValues.Create("0123456789.+- ");

    public static int Count(IReadOnlyList<TableCell> cells, TableExtent extent, IReadOnlySet<CellPlace> taken) =>
        Enumerable.Range(extent.First, Math.Max(0, extent.End - extent.First)).Count(i => IsStray(cells[i], taken));

    /// <summary>Enough to fill a row.</summary>
    public static bool AreMany(int strays, int columns) => strays >= Math.Max(FewestStrays, columns);

    /// <summary>Whether a row of values stands right before the first label of a table; where there are many columns, two may be joined to their neighbours.</summary>
    public static bool PrecedeLabels(IReadOnlyList<TableCell> cells, AlignedRow first, int columns, IReadOnlySet<CellPlace> taken)
    {
        var start = first.Match.First;
        while (start > 0 && first.Match.First - start < columns && IsUntaken(cells[start - 1], taken))
            start--;
        var count = first.Match.First - start;
        return count >= columns - (columns > FewColumns ? MostJoined : 0) && IsStray(cells[first.Match.First - 1], taken) && (count == 1 || !CountsUp(cells, start, first.Match.First));
    }

    /// <summary>Whether numbers that no row has taken, fewer than fill a row, stand between the headings of a table and a label.</summary>
    /// <param name="openings">The last cells of titles, headings and groups.</param>
    public static bool AreBefore(IReadOnlyList<TableCell> cells, AlignedRow row, int columns, IReadOnlySet<int> openings, IReadOnlySet<CellPlace> taken)
    {
        var first = row.Match.First;
        while (first > 0 && IsStray(cells[first - 1], taken))
            first--;
        var count = row.Match.First - first;
        return openings.Contains(first - 1) && (count == 1 || (count > 1 && count < columns && !CountsUp(cells, first, row.Match.First)));
    }

    /// <summary>How many numbers that no row has taken follow on a row among units of their own: a number alone may be that of a page.</summary>
    public static int CountBehind(IReadOnlyList<TableCell> cells, AlignedRow row, IReadOnlySet<CellPlace> taken)
    {
        var place = EndOf(cells, row);
        var (units, count) = (0, 0);
        while (++place < cells.Count && (!cells[place].HasWords || LabelMatcher.IsUnit(cells[place].Text)))
        {
            if (LabelMatcher.IsUnit(cells[place].Text))
                units++;
            else if (IsStray(cells[place], taken))
                count++;
        }

        return units > 0 ? count : 0;
    }

    /// <summary>Whether another row of numbers follows on the cells of a row, in one cell or in as many as it has.</summary>
    public static bool FollowAnother(IReadOnlyList<TableCell> cells, AlignedRow row)
    {
        var place = EndOf(cells, row) + 1;
        return row.Match.Slots.Count > 0 && place < cells.Count && cells[place].Text is { Length: > 1 } text && char.IsAsciiDigit(text[0])
            && text.Contains(' ', StringComparison.Ordinal) && !text.AsSpan().ContainsAnyExcept(numbers);
    }

    /// <summary>Whether the headings of the columns follow on a label, and then a number that no row has taken: the label's row went on after them.</summary>
    /// <param name="headings">Keys of the headings of the row's table.</param>
    public static bool FollowHeadings(IReadOnlyList<TableCell> cells, AlignedRow row, IReadOnlyList<string> headings, IReadOnlySet<CellPlace> taken)
    {
        var place = row.Match.End;
        while (place < cells.Count && (cells[place].IsBlank || headings.Contains(cells[place].Key)))
            place++;
        return place > row.Match.End && place < cells.Count && cells[place - 1].HasWords && IsStray(cells[place], taken);
    }

    /// <summary>The place of a row's last cell; that behind the last of the document where the row has none.</summary>
    public static int EndOf(IReadOnlyList<TableCell> cells, AlignedRow row)
    {
        var place = row.Match.End;
        while (place < cells.Count && !(row.Match.Slots.Count > 0 && ReferenceEquals(cells[place], row.Match.Slots[^1].Cell)))
            place++;
        return place;
    }

    /// <summary>1, 2, 3 …: the numbers of the columns, printed below their headings.</summary>
    private static bool CountsUp(IReadOnlyList<TableCell> cells, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (cells[i].Value?.Number != cells[i - 1].Value?.Number + 1)
                return false;
        }

        return true;
    }

    private static bool IsUntaken(TableCell cell, IReadOnlySet<CellPlace> taken) => !cell.HasWords && !cell.IsBlank && !taken.Contains(CellPlace.Of(cell));

    /// <summary>Whether a cell holds a number and belongs to no row.</summary>
    public static bool IsStray(TableCell cell, IReadOnlySet<CellPlace> taken) =>
        cell.Text.Length > 0 && char.IsAsciiDigit(cell.Text[^1]) && !taken.Contains(CellPlace.Of(cell)) && cell.Value is { State: ValueState.Reported };
}

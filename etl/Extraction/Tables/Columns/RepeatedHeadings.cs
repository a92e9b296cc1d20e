using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Labels;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// Merged cells written out once for every column that they cover, as converters to Markdown and data frames do: a heading
/// stands several times side by side, and the value below it as often.
/// </summary>
internal static class RepeatedHeadings
{
    private const string Corner = "信息内容";

    /// <summary>Headings stand no farther above their rows: two rows of four cells, and the headings themselves.</summary>
    private const int Reach = 24;

    /// <summary>The cells of a row with each repeated one taken once; null where no heading is repeated, or cells below one differ.</summary>
    /// <param name="slots">The cells behind the label.</param>
    public static IReadOnlyList<Slot>? Once(IReadOnlyList<TableCell> cells, AlignedRow row, IReadOnlyList<Slot> slots)
    {
        if (CornerOf(cells, row) is not { } corner || corner + slots.Count >= row.Match.First)
            return null;
        var once = new List<Slot>();
        for (var i = 0; i < slots.Count; i++)
        {
            var heading = cells[corner + 1 + i];
            if (heading.Key.Length == 0 || heading.StartsRow)
                return null;
            if (i == 0 || heading.Key != cells[corner + i].Key)
                once.Add(slots[i]);
            else if (slots[i].Cell.Text != slots[i - 1].Cell.Text)
                return null;
        }

        return once.Count < slots.Count ? once : null;
    }

    /// <summary>Whether headings are repeated so above a row that has fewer cells than they are: which is missing is not told.</summary>
    /// <param name="width">The columns of the form's row.</param>
    public static bool LackCells(IReadOnlyList<TableCell> cells, AlignedRow row, int width, int count)
    {
        if (CornerOf(cells, row) is not { } corner)
            return false;
        var (headings, repeated) = (0, false);
        for (var i = corner + 1; i < row.Match.First && cells[i].HasWords && !cells[i].StartsRow; i++)
        {
            repeated |= headings > 0 && cells[i].Key == cells[i - 1].Key;
            headings++;
        }

        return repeated && headings > width && count < headings;
    }

    private static int? CornerOf(IReadOnlyList<TableCell> cells, AlignedRow row)
    {
        var corner = row.Match.First - 1;
        while (corner >= 0 && corner > row.Match.First - Reach && cells[corner].Key != Corner)
            corner--;
        return corner >= 0 && cells[corner].Key == Corner ? corner : null;
    }
}

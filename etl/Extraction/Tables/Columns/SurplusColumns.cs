using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// Columns that an office added to a table (备注, 占比, the year before beside this one). Rows that print more values than the form has
/// columns show them; a row of the same table with a blank among as many cells may be blank in a column of the form or in theirs.
/// </summary>
internal static class SurplusColumns
{
    /// <summary>One row may have the number of a page behind it.</summary>
    private const int FewestRows = 2;

    /// <summary>Of the rows with values one in so many must show them: the others may be blank there.</summary>
    private const int RowsForEach = 5;

    /// <param name="rows">For each row of a table the cells behind its label and the columns that the form gives it.</param>
    public static bool Are(IReadOnlyCollection<(IReadOnlyList<Slot> Slots, int Width)> rows)
    {
        var filled = rows.Where(row => row.Slots.HasReported).ToList();
        var surplus = filled.Count(row => row.Slots.PrintedCount > row.Width);
        return surplus >= FewestRows && surplus * RowsForEach >= filled.Count;
    }

    /// <summary>The headings behind that of the units that the form does not have, such as 上年数 and 本年数; 0 where one of the form's is broken in pieces.</summary>
    /// <param name="end">The first cell of the first row.</param>
    public static int CountNamed(IReadOnlyList<TableCell> cells, FormLayout layout, int end)
    {
        const int mostHeadings = 8;
        if (!layout.HasUnitColumn)
            return 0;
        var headings = cells.Take(end).TakeLast(mostHeadings).SkipWhile(cell => cell.Text != "单位").Skip(1).Where(cell => !cell.IsBlank)
            .TakeWhile(cell => cell.HasWords && layout.PlacesOf(cell.Key).Count == 0 && !layout.Sections.Contains(cell.Key)).Select(cell => cell.Text).ToList();
        return headings.Count > 1 && layout.PlacesOf(LabelKey.Of(string.Concat(headings))).Count == 0 ? headings.Count : 0;
    }

    /// <summary>Whether such a row holds blanks among more cells than it has columns.</summary>
    public static bool MayHide(IReadOnlyList<Slot> slots, int width) => slots.Count > width && slots.PrintedCount <= width;
}

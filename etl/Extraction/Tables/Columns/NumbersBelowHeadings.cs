using System.Globalization;
using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>
/// A row of column numbers (栏次 1 2 3 …) below the headings, as forms print and programs that export tables add: no row of values
/// counts up by one, since a total stands within it.
/// </summary>
internal static class NumbersBelowHeadings
{
    private const int FewestColumns = 5;

    private const int MostDigits = 2;

    /// <summary>The cells without such rows; the same cells where there is none.</summary>
    public static IReadOnlyList<TableCell> Without(IReadOnlyList<TableCell> cells)
    {
        List<Range>? rows = null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (NumberOf(cells[i]) is not (0 or 1) || (i > 0 && cells[i - 1] is { HasWords: false, IsBlank: false } && cells[i - 1].Line == cells[i].Line))
                continue;
            var end = i + 1;
            while (end < cells.Count && NumberOf(cells[end]) is { } number && number == NumberOf(cells[end - 1]) + 1)
                end++;
            if (end - i >= FewestColumns && (end == cells.Count || cells[end].HasWords || cells[end].Line != cells[end - 1].Line))
                (rows ??= []).Add(i..end);
            i = end - 1;
        }

        return rows is null ? cells : [.. cells.Where((_, place) => !rows.Exists(row => place >= row.Start.Value && place < row.End.Value))];
    }

    private static int? NumberOf(TableCell cell) =>
        cell.Text.Length is > 0 and <= MostDigits && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

using System.Globalization;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>
/// The numbers of rows that a form prints in a column of its own (代码): the row's number stands before its values and
/// the next row's number behind them.
/// </summary>
internal sealed class RowNumbers(FormLayout layout)
{
    private const int FewestRows = 3;

    /// <summary>Of the rows with cells, the share that must begin with their number.</summary>
    private const double LeastShare = 0.8;

    private readonly HashSet<string> shown = [];
    private int numberedByOffice;

    /// <summary>Learns in which tables rows begin with their number: there it is no value even where the row is short of cells.</summary>
    public void Learn(IReadOnlyList<AlignedRow> rows)
    {
        numberedByOffice = rows.Count(row => row.Row.Kind == FormRowKind.Row && row.Match.Slots is { Count: > 0 } slots && (IsRowNumber(slots[0], layout.NumberOf(row.Place)) || IsRowNumber(slots[^1], layout.NumberOf(row.Place) + 1)));
        foreach (var table in rows.Where(row => row.Row.Kind == FormRowKind.Row && layout.NumbersRows(row.Row.TableCode) && row.Match.Slots.Count > 0).GroupBy(row => row.Row.TableCode))
        {
            var numbered = table.Count(row => IsRowNumber(row.Match.Slots[0], layout.NumberOf(row.Place)));
            if (numbered >= FewestRows && numbered >= table.Count() * LeastShare)
                shown.Add(table.Key);
        }
    }

    /// <summary>The cells of a row without its number and the next row's.</summary>
    public IReadOnlyList<Slot> Without(AlignedRow row)
    {
        var slots = row.Match.Slots;
        var width = layout.ColumnsOf(row.Row).Count;
        // Where the form does not number its rows, and the office numbers hardly any or prints no more than it has columns, a 10 in the tenth row is a value.
        if (!layout.NumbersRows(row.Row.TableCode) && (numberedByOffice < FewestRows || slots.Count <= width || slots.PrintedCount <= width))
            return slots;
        var number = layout.NumberOf(row.Place);
        var seen = slots.Count;
        while (seen > 0 && slots[seen - 1].Cell.IsInferred)
            seen--;
        if ((seen > width || (slots.Count > 0 && shown.Contains(row.Row.TableCode))) && IsRowNumber(slots[0], number))
            slots = [.. slots.Skip(1)];
        if (slots.Count > width && IsRowNumber(slots[^1], number + 1))
            slots = [.. slots.Take(slots.Count - 1)];
        return slots;
    }

    private static bool IsRowNumber(Slot slot, int number) =>
        slot.Cell.Text.Length is 2 or 3 && slot.Cell.Text == number.ToString("00", CultureInfo.InvariantCulture);
}

using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Rows;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>Binds the cells of a row to columns in the order that its headings print.</summary>
internal static class OrderedRow
{
    /// <param name="order">See <see cref="HeadingOrder.Of"/>.</param>
    /// <param name="slots">The cells behind the label. A blank before the values may be a value that is not given; one behind them is the rest of a wider row.</param>
    /// <param name="width">The columns of the form's row.</param>
    public static RowBinding Bind(IReadOnlyList<int> order, IReadOnlyList<Slot> slots, int width)
    {
        if (slots.Count > order.Count)
            slots = order.Contains(HeadingOrder.Other) && slots.Skip(order.Count).All(slot => slot.IsBlank) ? [.. slots.Take(order.Count)] : WithoutEnd(slots);
        if (order.Count == 0 || slots.Count != order.Count)
            return RowBinding.Open(width);
        var row = new Slot?[width];
        for (var i = 0; i < order.Count; i++)
        {
            if (order[i] != HeadingOrder.Other)
                row[order[i]] = slots[i];
        }

        return new RowBinding(row, IsSure: true, 0);
    }

    /// <summary>The cells without the blanks behind the last value.</summary>
    public static List<Slot> WithoutEnd(IReadOnlyList<Slot> slots) => [.. slots.Reverse().SkipWhile(slot => slot.IsBlank).Reverse()];
}

using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>
/// Cells in lines, each with an empty line behind it: a blank cell leaves two empty lines and not one, so that twice as many
/// blanks are inferred as there are. Rows that come to their width only when their gaps are halved show it.
/// </summary>
internal sealed class DoubledGaps
{
    private const int FewestRows = 3;

    private int doubled;
    private int single;

    /// <summary>Whether the rows of the document with blank cells come to their width by halving.</summary>
    public bool IsUsual => doubled >= FewestRows && doubled > single;

    public void Learn(IReadOnlyList<Slot> slots, int width)
    {
        if (slots.Count == width && slots.HasInferred && !slots.AreBlank)
            single++;
        else if (Halved(slots, width) is not null)
            doubled++;
    }

    /// <summary>Whether the printed cells and the gaps between them are no more than the columns: they need not count twice then.</summary>
    public static bool MayFit(IReadOnlyList<Slot> slots, int width) =>
        slots.Reverse().SkipWhile(slot => slot.IsBlank).Count() - slots.TakeWhile(slot => slot.IsBlank).Count() <= width;

    /// <summary>
    /// The cells with every inferred gap halved; null where that does not give the width, or the width is there already. The gap
    /// before the next label may hold the places that merged labels cover as well.
    /// </summary>
    public static IReadOnlyList<Slot>? Halved(IReadOnlyList<Slot> slots, int width)
    {
        if (slots.Count <= width || !slots.HasInferred)
            return null;
        var halved = new List<Slot>(width);
        for (var i = 0; i < slots.Count;)
        {
            var gap = 0;
            while (i + gap < slots.Count && slots[i + gap].Cell.IsInferred)
                gap++;
            if (gap % 2 != 0)
                return null;
            halved.AddRange(slots.Skip(i).Take(gap / 2));
            i += gap;
            if (i < slots.Count)
                halved.Add(slots[i++]);
        }

        while (halved.Count > width && halved[^1].Cell.IsInferred)
            halved.RemoveAt(halved.Count - 1);
        return halved.Count == width ? halved : null;
    }

    /// <summary>The binding of a row whose gaps count twice; null where they count once.</summary>
    public RowBinding? Bind(IReadOnlyList<Slot> slots, int width, IReadOnlyList<ColumnSum> sums)
    {
        if (slots.Count <= width || !slots.HasInferred)
            return null;
        var halved = Halved(slots, width);
        if (halved is not null && (IsUsual || !MayFit(slots, width) || AreSame(RowBinder.Bind(halved, width, sums), RowBinder.Bind(slots, width, sums))))
            return RowBinder.Bind(halved, width, sums);
        return halved is not null || IsUsual ? RowBinding.Open(width) : null;
    }

    /// <summary>Whether two bindings put the same printed cells into the same columns, however many blanks there are.</summary>
    private static bool AreSame(RowBinding one, RowBinding other) =>
        one.IsSure && other.IsSure && one.Columns.Zip(other.Columns).All(pair =>
            pair is ({ IsBlank: true }, { IsBlank: true }) || (pair is ({ } left, { } right) && ReferenceEquals(left.Cell, right.Cell)));
}

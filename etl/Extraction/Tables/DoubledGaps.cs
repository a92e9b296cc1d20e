namespace Warehouse.Etl.Extraction.Tables;

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

    /// <summary>The cells with every inferred gap halved; null where that does not give the width, or the width is there already.</summary>
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

        return halved.Count == width ? halved : null;
    }
}

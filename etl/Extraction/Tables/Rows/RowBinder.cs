using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>
/// Binds the cells behind a label to the columns of its row. Where their number fits, position decides; where it does
/// not, only an arrangement that the row's own sums single out is taken, and a column that stays open is left out.
/// </summary>
public static class RowBinder
{
    /// <param name="slots">The cells behind the label, blanks included.</param>
    /// <param name="width">The columns of the row.</param>
    /// <param name="sums">The sums that hold within the row; may be empty.</param>
    /// <param name="usualLead">Blank cells that stand before the values after what the other rows of the layout show, if known.</param>
    public static RowBinding Bind(IReadOnlyList<Slot> slots, int width, IReadOnlyList<ColumnSum> sums, int? usualLead = null)
    {
        if (slots.Count == width && !MayBeShifted(slots, usualLead, sums))
            return new RowBinding(Window(slots, 0, width), IsSure: true, Lead: 0);
        var printed = slots.PrintedCount;
        if (slots.Count == width)
            return RowBinding.Open(width);
        if (slots.Count > width)
            return printed > width ? WithoutOne([.. slots.Where(slot => !slot.IsBlank)], width, sums) : InWindow(slots, width, sums, usualLead);
        return printed == 0 ? RowBinding.Open(width) : Spread([.. slots.Where(slot => !slot.IsBlank)], width, sums);
    }

    /// <summary>
    /// As many cells as columns, but the first are blank where the rows of the table have the rest of a label: as many may
    /// have been lost at the end of the line, which shows nothing there.
    /// </summary>
    private static bool MayBeShifted(IReadOnlyList<Slot> slots, int? usualLead, IReadOnlyList<ColumnSum> sums) =>
        usualLead is > 0 and { } lead && slots.Take(lead).All(slot => slot.IsBlank) && !slots.AreBlank
        && !Holds([.. slots.Select(slot => (Slot?)slot)], sums);

    private static RowBinding InWindow(IReadOnlyList<Slot> slots, int width, IReadOnlyList<ColumnSum> sums, int? usualLead)
    {
        var windows = Leads(slots, width).ToList();
        if (windows.Count > 1)
            windows = [.. Likeliest(windows, slots, width, sums, usualLead)];
        else if (width > 1 && sums.Count == 0 && windows.Count == 1 && windows[0] > usualLead)
            // The values would begin later than those of the other rows: the blank may be the first of them, and one be too many.
            windows.Clear();
        return windows.Count == 1
            ? new RowBinding(Window(slots, windows[0], width), IsSure: true, windows[0])
            : RowBinding.Open(width);
    }

    /// <summary>Where a window may begin that leaves out nothing but blanks.</summary>
    private static IEnumerable<int> Leads(IReadOnlyList<Slot> slots, int width)
    {
        var (first, last) = (0, slots.Count - 1);
        while (first < slots.Count && slots[first].IsBlank)
            first++;
        while (last > first && slots[last].IsBlank)
            last--;
        if (first == slots.Count)
            return [0];
        var from = Math.Max(0, last - width + 1);
        return Enumerable.Range(from, Math.Max(0, Math.Min(first, slots.Count - width) - from + 1));
    }

    /// <summary>Where the layout is known from other rows it decides, unless the row's own sums speak against it; else the sums do.</summary>
    private static IEnumerable<int> Likeliest(List<int> windows, IReadOnlyList<Slot> slots, int width, IReadOnlyList<ColumnSum> sums, int? usualLead)
    {
        var possible = windows.Where(lead => !IsRuledOut(Window(slots, lead, width), sums)).ToList();
        if (usualLead is { } usual && windows.Contains(usual))
            return possible.Where(lead => lead == usual);
        var consistent = possible.Where(lead => Holds(Window(slots, lead, width), sums)).ToList();
        return consistent.Count == 1 ? consistent : possible;
    }

    /// <summary>Fewer cells than columns: every arrangement in order that keeps the sums is tried, and what all agree on is taken.</summary>
    private static RowBinding Spread(IReadOnlyList<Slot> printed, int width, IReadOnlyList<ColumnSum> sums)
    {
        const int widestSearch = 8;
        if (sums.Count == 0 || width > widestSearch)
            return RowBinding.Open(width);
        var agreed = new Agreement(width);
        foreach (var places in Combinations(printed.Count, width))
        {
            var row = new Slot?[width];
            for (var i = 0; i < places.Length; i++)
                row[places[i]] = printed[i];
            if (Holds(row, sums))
                agreed.Add(row);
        }

        return agreed.Binding;
    }

    /// <summary>
    /// One cell more than columns: a page number within the row, a subtotal, a year before it. Every cell is left out in turn,
    /// and what all rows that keep the sums agree on is taken; zeros alone are zeros whichever is left out.
    /// </summary>
    private static RowBinding WithoutOne(IReadOnlyList<Slot> printed, int width, IReadOnlyList<ColumnSum> sums)
    {
        if (sums.Count == 0 || printed.Count != width + 1)
            return RowBinding.Open(width);
        var areZeros = printed.All(slot => slot.Value.Number == 0);
        var agreed = new Agreement(width);
        for (var left = 0; left < printed.Count; left++)
        {
            Slot?[] row = [.. printed.Where((_, i) => i != left).Select(slot => (Slot?)slot)];
            if (areZeros || Holds(row, sums))
                agreed.Add(row);
        }

        return agreed.Binding;
    }

    private static Slot?[] Window(IReadOnlyList<Slot> slots, int lead, int width)
    {
        var window = new Slot?[width];
        for (var column = 0; column < width; column++)
            window[column] = slots[lead + column];
        return window;
    }

    /// <summary>Whether a total rules the row out: the parts give more, or less with none of them blank; a blank part may stand for what is missing.</summary>
    private static bool IsRuledOut(Slot?[] row, IReadOnlyList<ColumnSum> sums) => sums.Any(sum =>
        row[sum.Total]?.Value.Number is { } total
        && sum.Parts.Any(part => row[part]?.Value.Number is not null)
        && sum.Parts.Sum(part => row[part]?.Value.Number ?? 0m) is var parts && parts != total
        && (parts > total || sum.Parts.All(part => row[part]?.Value.Number is not null)));

    /// <summary>Whether a total is printed that the parts printed beside it do not give.</summary>
    internal static bool Contradicts(Slot?[] row, IReadOnlyList<ColumnSum> sums) => sums.Any(sum =>
        row[sum.Total]?.Value.Number is { } total
        && sum.Parts.Any(part => row[part]?.Value.Number is not null)
        && sum.Parts.Sum(part => row[part]?.Value.Number ?? 0m) != total);

    /// <summary>Whether every sum whose total is printed holds, and at least one that is not all zeros: zeros add up wherever they stand.</summary>
    internal static bool Holds(IReadOnlyList<Slot?> row, IReadOnlyList<ColumnSum> sums)
    {
        var assessed = false;
        foreach (var sum in sums)
        {
            if (row[sum.Total]?.Value.Number is not { } total)
                continue;
            var parts = sum.Parts.Sum(part => row[part]?.Value.Number ?? 0m);
            var anyPart = sum.Parts.Any(part => row[part]?.Value.Number is not null);
            if (anyPart && parts != total)
                return false;
            assessed |= anyPart && total != 0;
        }

        return assessed;
    }

    private static IEnumerable<int[]> Combinations(int count, int width)
    {
        var places = Enumerable.Range(0, count).ToArray();
        while (true)
        {
            yield return [.. places];
            var i = count - 1;
            while (i >= 0 && places[i] == width - count + i)
                i--;
            if (i < 0)
                yield break;
            places[i]++;
            for (var j = i + 1; j < count; j++)
                places[j] = places[j - 1] + 1;
        }
    }
}

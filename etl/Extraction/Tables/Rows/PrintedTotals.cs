using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>Whether the rows of a table end in the sum of what stands before it: what one row cannot tell of itself, the others show.</summary>
internal sealed class PrintedTotals
{
    private const int FewestRows = 3;

    /// <summary>Two parts and what they make.</summary>
    private const int FewestOfSum = 3;

    private readonly int ending;
    private readonly int others;
    private readonly int exactWithTotal;
    private readonly int exactWithout;

    /// <param name="rows">The cells behind the label of each row.</param>
    /// <param name="width">The columns of the table.</param>
    public PrintedTotals(IEnumerable<IReadOnlyList<Slot>> rows, int width)
    {
        foreach (var row in rows)
        {
            if (row.Count == width && !row.AreBlank)
                (exactWithTotal, exactWithout) = row[^1].IsBlank ? (exactWithTotal, exactWithout + 1) : (exactWithTotal + 1, exactWithout);
            var (count, before, last, any) = (0, 0m, 0m, false);
            foreach (var slot in row)
            {
                if (slot.Value.Number is not { } number)
                    continue;
                (count, before, last) = (count + 1, before + last, number);
                any |= number != 0;
            }

            // A number that stands twice is the sum of one, and two numbers that differ show nothing where blanks cannot be seen.
            if (count < 2 || count > width || !any)
                continue;
            if (before == last)
                ending++;
            else
                others++;
        }
    }

    /// <summary>
    /// Whether a binding goes against what the other rows show: it leaves the total blank in a row of more cells than columns,
    /// or of fewer than the other rows have, though rows end in it or all rows of exactly the width print it; or it finds a total
    /// by the sum alone though rows end in none; or it leaves the total blank behind a number that several others make.
    /// </summary>
    /// <param name="usualCount">The cells behind the label in most rows; null where too few agree.</param>
    /// <param name="isProven">Whether the values of other rows with such a label are known to begin where these do.</param>
    public bool Contradict(RowBinding binding, IReadOnlyList<Slot> slots, ColumnSum sum, int? usualCount, bool isProven)
    {
        var width = binding.Columns.Count;
        if (slots.Count < width)
            return others > ending;
        if (binding.Columns[sum.Total] is not { IsBlank: true } || !EndsInSum(slots))
            return false;
        // Several numbers make the last one: it is the total, and the blank behind it the rest of a row that is short of a cell.
        if (slots.Count == width && slots.Count(slot => slot.Value.Number is not (null or 0)) >= FewestOfSum && exactWithTotal >= exactWithout)
            return true;
        if (slots.Count > width && !isProven && exactWithTotal >= FewestRows && exactWithout == 0)
            return true;
        return (slots.Count > width || usualCount > width)
            && ending >= FewestRows && ending > others && sum.Parts.Any(part => binding.Columns[part] is { IsBlank: false, Value.Number: not 0 });
    }

    /// <summary>Whether the last number of a row may be its total: it is what the others add up to.</summary>
    private static bool EndsInSum(IReadOnlyList<Slot> slots)
    {
        var (sum, last) = (0m, (decimal?)null);
        foreach (var slot in slots)
        {
            if (slot.Value.Number is { } number)
                (sum, last) = (sum + (last ?? 0), number);
        }

        return last == sum;
    }
}

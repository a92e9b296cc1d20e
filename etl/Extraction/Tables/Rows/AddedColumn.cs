using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>
/// A column that an office added to a table whose rows keep a sum (a subtotal of the organisations, a number of the row): most rows have
/// one cell more than the form, and their sums show which. A single row with a cell more may have the number of a page in it.
/// </summary>
/// <param name="places">The places of which one is left out: several where the rows do not tell them apart, none where no place fits all rows.</param>
internal sealed class AddedColumn(IReadOnlyList<int> places, int width)
{
    private const int FewestRows = 5;

    private const double LeastShare = 0.8;

    /// <param name="rows">The cells behind the label of each row.</param>
    /// <returns>Null where most rows have no cell more.</returns>
    public static AddedColumn? Find(IReadOnlyCollection<IReadOnlyList<Slot>> rows, int width, ColumnSum sum)
    {
        var filled = rows.Where(row => !row.AreBlank).ToList();
        var wider = filled.Where(row => row.Count == width + 1).ToList();
        if (wider.Count < FewestRows || wider.Count < filled.Count * LeastShare || wider.Count(row => row.PrintedCount > width) * 2 < wider.Count)
            return null;
        var possible = Enumerable.Range(0, width + 1).Where(place => wider.TrueForAll(row => Holds(Without(row, place), sum))).ToList();
        // Without a column of zeros a sum holds as well as with it: only one that is filled shows itself, or where nothing else is filled.
        var filledPlaces = possible.Where(IsFilled).ToList();
        return new AddedColumn(filledPlaces.Count > 0 ? filledPlaces : Enumerable.Range(1, width - 1).Any(IsFilled) ? [] : possible, width);

        bool IsFilled(int place) => wider.Exists(row => row[place].Value.Number is not (null or 0));
    }

    public RowBinding? Bind(IReadOnlyList<Slot> slots)
    {
        if (slots.Count != width + 1)
            return null;
        var agreed = new Agreement(width);
        foreach (var place in places)
            agreed.Add(Without(slots, place));
        return agreed.Binding;
    }

    private static Slot?[] Without(IReadOnlyList<Slot> row, int place) => [.. row.Where((_, i) => i != place).Select(slot => (Slot?)slot)];

    private static bool Holds(Slot?[] row, ColumnSum sum) =>
        row[sum.Total]?.Value.Number is not { } total || sum.Parts.Sum(part => row[part]?.Value.Number ?? 0m) == total;
}

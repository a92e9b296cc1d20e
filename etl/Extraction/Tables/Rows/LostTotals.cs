using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>
/// Table three without its totals, in a layout that shows no blank cells: every row has one cell too few. That the total is
/// the one that is not there is proven by rows whose last number is less than the others together, which no total can be,
/// and by the identities over the rows, which every column keeps.
/// </summary>
internal static class LostTotals
{
    private const int FewestRows = 5;

    /// <summary>One row may be a slip of the office.</summary>
    private const int FewestRefutations = 2;

    /// <param name="rows">The rows of the table with the cells behind their labels.</param>
    public static bool AreProven(IReadOnlyList<(AlignedRow Row, IReadOnlyList<Slot> Slots)> rows, FormLayout layout)
    {
        var parts = FormLayout.Applicants.Count - 1;
        if (rows.Count < FewestRows || !rows.All(row => row.Row.Row.Measures.Count == 1 && row.Slots.Count == parts && row.Slots.All(slot => slot.Value is { Number: not null, IsJoined: false })))
            return false;
        return rows.Count(row => row.Slots.Take(parts - 1).Sum(slot => slot.Value.Number) > row.Slots[^1].Value.Number) >= FewestRefutations
            && Enumerable.Range(0, parts).All(column => PrintedSums.HoldInColumn(rows.ToDictionary(row => row.Row.Row.Measures[0], row => row.Slots[column].Value.Number, StringComparer.Ordinal), layout) == true);
    }

    /// <summary>The cells of a row in the columns before the total, which stays open.</summary>
    public static RowBinding Bind(IReadOnlyList<Slot> slots) => new([.. slots.Select(slot => (Slot?)slot), null], IsSure: false, 0);
}

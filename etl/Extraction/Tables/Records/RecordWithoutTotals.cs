using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Rows;

namespace Warehouse.Etl.Extraction.Tables.Records;

/// <summary>Table four as offices print it that leave its totals out: the headings name every outcome of every block but the totals, and there are as many values.</summary>
internal static class RecordWithoutTotals
{
    /// <param name="headings">The cells between the title of the table and its values.</param>
    /// <param name="outcomes">Keys of the headings of one block in order, the total last.</param>
    /// <returns>The values in their columns, the totals open; null where the headings do not name just these.</returns>
    public static RowBinding? Bind(IEnumerable<TableCell> headings, IReadOnlyList<string> outcomes, IReadOnlyList<Slot> slots, IReadOnlyList<ColumnSum> sums)
    {
        var named = headings.Where(cell => cell.HasWords).Select(cell => cell.Key).Where(outcomes.Contains).ToList();
        var places = sums.SelectMany(sum => sum.Parts).ToList();
        if (slots.Count != places.Count || slots.Any(slot => slot.Value.State != ValueState.Reported) || !named.SequenceEqual(places.Select(place => outcomes[place % outcomes.Count])))
            return null;
        var row = new Slot?[sums.Sum(sum => sum.Parts.Count + 1)];
        for (var i = 0; i < places.Count; i++)
            row[places[i]] = slots[i];
        return new RowBinding(row, IsSure: true, 0);
    }
}

using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Columns;

/// <summary>A column of shares that an office added (占比): no table of any form prints a percentage in a cell of its own.</summary>
internal static class Shares
{
    private const string Percent = "%";

    /// <summary>The cells of a row without those of percentages, where as many as the form has columns are left.</summary>
    public static IReadOnlyList<Slot> Without(IReadOnlyList<Slot> slots, int width)
    {
        var others = slots.Count(slot => slot.Value.Unit != Percent);
        return others == width ? [.. slots.Where(slot => slot.Value.Unit != Percent)] : slots;
    }
}

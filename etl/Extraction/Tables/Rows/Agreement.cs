using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>What several possible arrangements of one row have in common.</summary>
internal sealed class Agreement(int width)
{
    private readonly bool[] open = new bool[width];
    private Slot?[]? first;

    /// <summary>The columns that hold the same value in all of them; the others are left open.</summary>
    public RowBinding Binding => first is null
        ? RowBinding.Open(width)
        : new RowBinding([.. first.Select((slot, column) => open[column] ? null : slot)], IsSure: false, Lead: 0);

    public void Add(Slot?[] row)
    {
        first ??= row;
        for (var column = 0; column < width; column++)
            open[column] |= !Equals(first[column]?.Value, row[column]?.Value);
    }
}

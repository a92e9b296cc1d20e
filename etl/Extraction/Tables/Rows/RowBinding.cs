using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>The outcome of binding a row.</summary>
/// <param name="Columns">One entry a column; null where no cell could be bound to it.</param>
/// <param name="IsSure">True where position decided; false where sums had to, or nothing could.</param>
/// <param name="Lead">Blank cells before the first column, an experience for the rows that follow.</param>
public sealed record RowBinding(IReadOnlyList<Slot?> Columns, bool IsSure, int Lead)
{
    public static RowBinding Open(int width) => new(new Slot?[width], IsSure: false, Lead: 0);
}

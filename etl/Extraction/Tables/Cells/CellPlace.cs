namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>Where a cell stands in the document.</summary>
/// <param name="Line">Number of the source line.</param>
/// <param name="Offset">Place in the repaired line.</param>
internal readonly record struct CellPlace(int Line, int Offset)
{
    public static CellPlace Of(TableCell cell) => new(cell.Line, cell.Offset);

    /// <summary>Every cell of every row is asked for: plain arithmetic does, for a document has no more lines than its hash has room.</summary>
    public override int GetHashCode() => (Line << 12) ^ Offset;
}

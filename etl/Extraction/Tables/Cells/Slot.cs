namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>A cell in the place of a value.</summary>
/// <param name="Cell">One without words.</param>
public readonly record struct Slot(TableCell Cell)
{
    public CellValue Value => Cell.Value!.Value;

    public bool IsBlank => Cell.State == ValueState.Blank;
}

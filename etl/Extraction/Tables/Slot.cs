namespace Warehouse.Etl.Extraction.Tables;

/// <summary>A cell in the place of a value.</summary>
public readonly record struct Slot(TableCell Cell, CellValue Value)
{
    public bool IsBlank => Value.State == ValueState.Blank;
}

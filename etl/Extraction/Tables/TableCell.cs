namespace Warehouse.Etl.Extraction.Tables;

/// <summary>One cell, whatever the layout it was serialised in.</summary>
/// <param name="Text">Repaired text; empty for a blank cell.</param>
/// <param name="Line">Number of the source line.</param>
/// <param name="Offset">Place of the cell in the repaired line.</param>
/// <param name="StartsRow">True where the layout shows that a new row begins here.</param>
/// <param name="IsInferred">A blank cell that only a wider gap between lines tells of.</param>
public readonly record struct TableCell(string Text, int Line, int Offset, bool StartsRow, bool IsInferred = false)
{
    public bool IsBlank => Text.Length == 0;
}

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>One cell, whatever the layout it was serialised in. What it says is read once, however many steps ask for it.</summary>
/// <param name="text">Repaired text; empty for a blank cell.</param>
/// <param name="line">Number of the source line.</param>
/// <param name="offset">Place of the cell in the repaired line.</param>
/// <param name="startsRow">True where the layout shows that a new row begins here.</param>
/// <param name="isInferred">A blank cell that only a wider gap between lines tells of.</param>
public sealed class TableCell(string text, int line, int offset, bool startsRow, bool isInferred = false)
{
    private string? key;
    private string? keyWithoutNotes;

    public string Text { get; } = text;

    public int Line { get; } = line;

    public int Offset { get; } = offset;

    public bool StartsRow { get; } = startsRow;

    public bool IsInferred { get; } = isInferred;

    /// <summary>Null where it holds words.</summary>
    public CellValue? Value { get; } = CellValue.Read(text);

    public bool IsBlank => Text.Length == 0;

    public bool HasWords => Value is null;

    /// <summary>Its words as labels are compared, see <see cref="LabelKey.Of"/>.</summary>
    public string Key => key ??= LabelKey.Of(Text);

    /// <summary>See <see cref="LabelKey.WithoutNotes"/>.</summary>
    public string KeyWithoutNotes => keyWithoutNotes ??= Text.AsSpan().ContainsAny('(', '（') ? LabelKey.WithoutNotes(Text) : Key;
}

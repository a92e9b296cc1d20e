namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>One cell, whatever the layout it was serialised in. What it says is read once, however many steps ask for it.</summary>
public sealed class TableCell
{
    private readonly CellValue value;
    private KnownLabel? label;

    /// <param name="text">Repaired text; empty for a blank cell.</param>
    /// <param name="line">Number of the source line.</param>
    /// <param name="offset">Place of the cell in the repaired line.</param>
    /// <param name="startsRow">True where the layout shows that a new row begins here.</param>
    /// <param name="isInferred">A blank cell that only a wider gap between lines tells of.</param>
    public TableCell(string text, int line, int offset, bool startsRow, bool isInferred = false)
    {
        (Text, Line, Offset, StartsRow, IsInferred) = (IsEmptyMark(text) ? "" : text, line, offset, startsRow, isInferred);
        var read = CellValue.Read(Text);
        HasWords = read is null;
        value = read.GetValueOrDefault();
    }

    public string Text { get; }

    public int Line { get; }

    public int Offset { get; }

    public bool StartsRow { get; }

    public bool IsInferred { get; }

    public bool HasWords { get; }

    /// <summary>Null where it holds words.</summary>
    public CellValue? Value => HasWords ? null : value;

    /// <summary>Of its value; null where it holds words.</summary>
    public ValueState? State => HasWords ? null : value.State;

    public bool IsBlank => Text.Length == 0;

    /// <summary>Its words as labels are compared, see <see cref="LabelKey.Of"/>.</summary>
    public string Key => Label.Key;

    /// <summary>See <see cref="LabelKey.WithoutNotes"/>.</summary>
    public string KeyWithoutNotes => Label.KeyWithoutNotes;

    /// <summary>What programs write for a cell that is empty.</summary>
    private static bool IsEmptyMark(string text) => text.Length is 3 or 4 && text is "NaN" or "nan" or "None" or "null" or "NULL";

    private KnownLabel Label => label ??= LabelMemory.Of(Text);
}

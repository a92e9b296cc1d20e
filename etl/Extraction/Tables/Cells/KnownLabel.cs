namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>A text with the forms of it in which labels are compared.</summary>
internal sealed class KnownLabel(string text)
{
    private string? keyWithoutNotes;

    public string Text { get; } = text;

    /// <summary>See <see cref="LabelKey.Of"/>.</summary>
    public string Key { get; } = LabelKey.Of(text);

    /// <summary>See <see cref="LabelKey.WithoutNotes"/>.</summary>
    public string KeyWithoutNotes => keyWithoutNotes ??= Text.AsSpan().ContainsAny('(', '（') ? LabelKey.WithoutNotes(Text) : Key;
}

namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>
/// The keys of the texts that stood in cells lately. A form's labels are the same words in every document, and to take one
/// apart takes longer than to find it. It remembers a fixed number of texts, whatever it reads: one that comes takes the place
/// of another with the same slot. Threads may share it, since each slot changes in one step.
/// </summary>
internal static class LabelMemory
{
    private const int Slots = 2048;

    private static readonly KnownLabel?[] memory = new KnownLabel?[Slots];

    /// <param name="text">No longer than <see cref="LabelKey.LongestLabel"/> is remembered.</param>
    public static KnownLabel Of(string text)
    {
        if (text.Length is 0 or > LabelKey.LongestLabel)
            return new KnownLabel(text);
        var slot = Slot(text);
        if (memory[slot] is { } known && known.Text == text)
            return known;
        return memory[slot] = new KnownLabel(text);
    }

    /// <summary>Labels differ in their length or in one of these letters; where two do not, they take turns.</summary>
    private static uint Slot(string text)
    {
        var hash = (uint)text.Length;
        hash = (hash * 31) + text[0];
        hash = (hash * 31) + text[^1];
        hash = (hash * 31) + text[text.Length / 2];
        hash = (hash * 31) + text[text.Length / 3];
        hash = (hash * 31) + text[text.Length * 3 / 4];
        return (hash ^ (hash >> 13)) % Slots;
    }
}

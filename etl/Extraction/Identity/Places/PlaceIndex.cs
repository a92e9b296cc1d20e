namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>Places by name, looked up in spans of text without making strings.</summary>
public sealed class PlaceIndex
{
    private readonly Dictionary<string, PlaceName[]> names = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> longest = [];

    /// <summary>Which pairs of characters begin a name, a few others among them: most places of a text are passed over by one look.</summary>
    private readonly bool[] mayBegin = new bool[1 << 16];

    public void Add(string name, PlaceName place)
    {
        names[name] = names.TryGetValue(name, out var places) ? [.. places, place] : [place];
        var beginning = BeginningOf(name, 0);
        longest[beginning] = Math.Max(longest.GetValueOrDefault(beginning), name.Length);
        mayBegin[Slot(name, 0)] = true;
    }

    /// <summary>Every place of this name; empty where there is none.</summary>
    public IReadOnlyList<PlaceName> this[ReadOnlySpan<char> name] =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var places) ? places : [];

    /// <summary>The next place of the text, this one included, where a name may begin; the length of the text where there is none.</summary>
    public int NextAt(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at + 1 < text.Length; at++)
        {
            if (mayBegin[Slot(text, at)])
                return at;
        }

        return text.Length;
    }

    /// <summary>The longest name that begins at a place of the text.</summary>
    public IReadOnlyList<PlaceName> LongestAt(ReadOnlySpan<char> text, int start, out int length)
    {
        if (start + 1 < text.Length && mayBegin[Slot(text, start)] && longest.TryGetValue(BeginningOf(text, start), out var most))
        {
            for (length = Math.Min(most, text.Length - start); length >= 2; length--)
            {
                if (this[text.Slice(start, length)] is { Count: > 0 } places)
                    return places;
            }
        }

        length = 0;
        return [];
    }

    /// <summary>The first two characters.</summary>
    private static int BeginningOf(ReadOnlySpan<char> text, int start) => (text[start] << 16) | text[start + 1];

    private static int Slot(ReadOnlySpan<char> text, int start) => ((text[start] * 31) + text[start + 1]) & 0xFFFF;
}

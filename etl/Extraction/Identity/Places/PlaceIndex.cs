using System.Numerics;

namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>Places by name, looked up in spans of text without making strings.</summary>
public sealed class PlaceIndex
{
    private const int Slots = 1 << 16;

    private readonly Dictionary<string, PlaceName[]> names = new(StringComparer.Ordinal);

    /// <summary>By the first two characters how long the names are that begin so: a bit for each length.</summary>
    private readonly Dictionary<int, ulong> lengths = [];

    /// <summary>Which pairs of characters begin a name, a few others among them: most places of a text are passed over by one look.</summary>
    private readonly ulong[] beginnings = new ulong[Slots / 64];

    public void Add(string name, PlaceName place)
    {
        names[name] = names.TryGetValue(name, out var places) ? [.. places, place] : [place];
        var beginning = BeginningOf(name, 0);
        lengths[beginning] = lengths.GetValueOrDefault(beginning) | (1UL << name.Length);
        beginnings[Slot(name, 0) >> 6] |= 1UL << Slot(name, 0);
    }

    /// <summary>Every place of this name; empty where there is none.</summary>
    public IReadOnlyList<PlaceName> this[ReadOnlySpan<char> name] =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var places) ? places : [];

    /// <summary>The next place of the text, this one included, where a name may begin; the length of the text where there is none.</summary>
    public int NextAt(ReadOnlySpan<char> text, int start)
    {
        for (var at = start; at + 1 < text.Length; at++)
        {
            if (MayBegin(text, at))
                return at;
        }

        return text.Length;
    }

    /// <summary>The longest name that begins at a place of the text.</summary>
    public IReadOnlyList<PlaceName> LongestAt(ReadOnlySpan<char> text, int start, out int length)
    {
        if (start + 1 < text.Length && MayBegin(text, start) && lengths.TryGetValue(BeginningOf(text, start), out var known))
        {
            for (; known != 0; known ^= 1UL << length)
            {
                length = BitOperations.Log2(known);
                if (length <= text.Length - start && this[text.Slice(start, length)] is { Count: > 0 } places)
                    return places;
            }
        }

        length = 0;
        return [];
    }

    /// <summary>Whether a name begins at a place of the text.</summary>
    public bool HasAt(ReadOnlySpan<char> text, int start) => LongestAt(text, start, out _).Count > 0;

    private bool MayBegin(ReadOnlySpan<char> text, int start)
    {
        var slot = Slot(text, start);
        return (beginnings[slot >> 6] & (1UL << slot)) != 0;
    }

    /// <summary>The first two characters.</summary>
    private static int BeginningOf(ReadOnlySpan<char> text, int start) => (text[start] << 16) | text[start + 1];

    private static int Slot(ReadOnlySpan<char> text, int start) => ((text[start] * 31) + text[start + 1]) & (Slots - 1);
}

using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>The units of <c>prose-units.csv</c>.</summary>
internal static class CountingWords
{
    private static readonly Lazy<Dictionary<char, CountingWord[]>> byFirstCharacter = new(() => ReferenceFile
        .Read("prose-units.csv", row => new CountingWord(
            row.GetString("unit"),
            row.GetString("classes").Split('|', StringSplitOptions.RemoveEmptyEntries),
            row.GetString("in_words") == "Y"))
        .GroupBy(word => word.Unit[0])
        .ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Unit.Length).ToArray()));

    private static readonly Lazy<Dictionary<string, CountingWord>> byUnit = new(() =>
        byFirstCharacter.Value.Values.SelectMany(words => words).ToDictionary(word => word.Unit));

    /// <summary>The longest unit that a text continues with, or null.</summary>
    public static CountingWord? At(string text, int index)
    {
        if (index >= text.Length || !byFirstCharacter.Value.TryGetValue(text[index], out var words))
            return null;
        foreach (var word in words)
        {
            if (string.CompareOrdinal(text, index, word.Unit, 0, word.Unit.Length) == 0)
                return word;
        }

        return null;
    }

    /// <summary>Whether a text is a unit and nothing else.</summary>
    public static bool IsWord(ReadOnlySpan<char> text) => text.Length is > 0 and <= 3 && byUnit.Value.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(text);

    /// <summary>收到申请(件):21: the unit that stands in a bracket before the number, or null.</summary>
    public static CountingWord? Before(string text, int index)
    {
        var end = index > 0 && text[index - 1] == ':' ? index - 1 : index;
        if (end < 3 || text[end - 1] != ')')
            return null;
        var open = text.LastIndexOf('(', end - 1, Math.Min(end, 5));
        return open >= 0 && byUnit.Value.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(open + 1, end - open - 2), out var word) ? word : null;
    }

    /// <summary>Whether a unit counts values of one of the classes. A number without a unit may be of any.</summary>
    public static bool IsOfClass(string unit, IReadOnlyList<string> classes) =>
        unit.Length == 0 || (byUnit.Value.TryGetValue(unit, out var word) && Overlap(word.Classes, classes));

    private static bool Overlap(IReadOnlyList<string> own, IReadOnlyList<string> wanted)
    {
        foreach (var one in own)
        {
            foreach (var other in wanted)
            {
                if (one == other)
                    return true;
            }
        }

        return false;
    }
}

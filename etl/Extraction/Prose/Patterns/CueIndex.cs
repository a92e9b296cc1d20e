using System.Collections.Frozen;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>Tells in one pass over a text which patterns have a cue in it, so that few are tried.</summary>
internal sealed class CueIndex
{
    private readonly FrozenDictionary<char, (string Cue, ulong[] Patterns)[]> byFirstCharacter;

    /// <summary>A bit for every character that a cue begins with: most of a text is passed over by one look.</summary>
    private readonly ulong[] firstCharacters = new ulong[(char.MaxValue + 1) / 64];

    private readonly int words;

    /// <param name="cues">For every pattern its cues.</param>
    public CueIndex(IReadOnlyList<IReadOnlyList<string>> cues)
    {
        words = (cues.Count + 63) / 64;
        byFirstCharacter = cues
            .SelectMany((list, pattern) => list.Select(cue => (Cue: cue, Pattern: pattern)))
            .GroupBy(pair => pair.Cue, pair => pair.Pattern)
            .Select(group => (Cue: group.Key, Patterns: Set(group)))
            .GroupBy(entry => entry.Cue[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
        foreach (var character in byFirstCharacter.Keys)
            firstCharacters[character >> 6] |= 1UL << character;
    }

    /// <summary>A set of patterns, a bit each, in the order of the table.</summary>
    public ulong[] Set(IEnumerable<int> patterns)
    {
        var set = new ulong[words];
        foreach (var pattern in patterns)
            set[pattern >> 6] |= 1UL << pattern;
        return set;
    }

    /// <summary>Adds the patterns that have a cue in the text.</summary>
    public void Collect(ReadOnlySpan<char> text, ulong[] found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((firstCharacters[text[i] >> 6] & (1UL << text[i])) == 0)
                continue;
            foreach (var (cue, patterns) in byFirstCharacter[text[i]])
            {
                if (!text[i..].StartsWith(cue, StringComparison.Ordinal))
                    continue;
                for (var word = 0; word < found.Length; word++)
                    found[word] |= patterns[word];
            }
        }
    }
}

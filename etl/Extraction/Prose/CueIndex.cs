using System.Collections.Frozen;
using System.Numerics;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Tells in one pass over a text which patterns have a cue in it, so that few are tried.</summary>
internal sealed class CueIndex
{
    private readonly FrozenDictionary<char, (string Cue, int[] Patterns)[]> byFirstCharacter;
    private readonly int words;

    /// <param name="cues">For every pattern its cues.</param>
    public CueIndex(IReadOnlyList<IReadOnlyList<string>> cues)
    {
        words = (cues.Count + 63) / 64;
        byFirstCharacter = cues
            .SelectMany((list, pattern) => list.Select(cue => (Cue: cue, Pattern: pattern)))
            .GroupBy(pair => pair.Cue, pair => pair.Pattern)
            .Select(group => (Cue: group.Key, Patterns: group.ToArray()))
            .GroupBy(entry => entry.Cue[0])
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    /// <summary>An empty set of patterns.</summary>
    public ulong[] NewSet() => new ulong[words];

    /// <summary>Adds the patterns that have a cue in the text.</summary>
    public void Collect(ReadOnlySpan<char> text, ulong[] found)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!byFirstCharacter.TryGetValue(text[i], out var entries))
                continue;
            foreach (var (cue, patterns) in entries)
            {
                if (!text[i..].StartsWith(cue, StringComparison.Ordinal))
                    continue;
                foreach (var pattern in patterns)
                    found[pattern >> 6] |= 1UL << pattern;
            }
        }
    }

    /// <summary>The patterns of a set, in the order of the table.</summary>
    public static IEnumerable<int> Members(ulong[] found)
    {
        for (var word = 0; word < found.Length; word++)
        {
            for (var bits = found[word]; bits != 0; bits &= bits - 1)
                yield return (word << 6) + BitOperations.TrailingZeroCount(bits);
        }
    }
}

using System.Buffers;

namespace Warehouse.Etl.Extraction.Patterns;

/// <summary>
/// Tells whether a text holds one of a few words: by the rarest character of each, which can be looked for many places at a
/// time, and only where one stands by the word around it.
/// </summary>
internal sealed class WordSearch
{
    private readonly (char Pivot, int Offset, string Word)[] words;
    private readonly SearchValues<char> pivots;

    public WordSearch(IEnumerable<string> words)
    {
        this.words = [.. words.Select(word => (Pivot: CharacterFrequency.Rarest(word), Word: word)).Select(word => (word.Pivot, word.Word.IndexOf(word.Pivot, StringComparison.Ordinal), word.Word))];
        pivots = SearchValues.Create([.. this.words.Select(word => word.Pivot).Distinct()]);
    }

    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(pivots); at >= 0;)
        {
            foreach (var (pivot, offset, word) in words)
            {
                if (text[at] == pivot && at >= offset && text[(at - offset)..].StartsWith(word, StringComparison.Ordinal))
                    return true;
            }

            var next = text[(at + 1)..].IndexOfAny(pivots);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }
}

using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Prose.Texts;

/// <summary>
/// A paragraph of prose without its blanks, each character of which knows its line and its place in the line.
/// A paragraph that an extractor broke over several lines is one passage.
/// </summary>
internal sealed class ProsePassage
{
    private readonly IReadOnlyList<SourceLine> lines;
    private readonly int[] lineIndexes;
    private readonly int[] offsets;
    private readonly bool[] gaps;

    /// <param name="text">The paragraph in half-width punctuation; a table bar or a tab is a line feed.</param>
    /// <param name="lines">The lines that it was put together from.</param>
    /// <param name="lineIndexes">For every character the index of its line in <paramref name="lines"/>; this and what follows may be longer than the text.</param>
    /// <param name="offsets">For every character its place in the repaired line.</param>
    /// <param name="gaps">For every character whether a blank stood before it.</param>
    public ProsePassage(string text, IReadOnlyList<SourceLine> lines, int[] lineIndexes, int[] offsets, bool[] gaps)
    {
        Text = text;
        this.lines = lines;
        this.lineIndexes = lineIndexes;
        this.offsets = offsets;
        this.gaps = gaps;
    }

    public string Text { get; }

    /// <summary>Whether the document ends with this passage, so that its last sentence may be cut.</summary>
    public bool EndsDocument { get; init; }

    public bool HasGapBefore(int index) => index < gaps.Length && gaps[index];

    public SourceLine LineOf(int index) => lines[lineIndexes[index]];

    public int OffsetOf(int index) => offsets[index];

    /// <summary>The original words of a stretch, as far as they stand on the line of <paramref name="anchor"/>.</summary>
    public string OriginalWords(int start, int end, int anchor)
    {
        while (lineIndexes[start] != lineIndexes[anchor])
            start++;
        while (lineIndexes[end - 1] != lineIndexes[anchor])
            end--;
        return OriginalText.Slice(LineOf(anchor), offsets[start], offsets[end - 1] + 1);
    }
}

using System.Text;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Puts the lines of a document that are no table together to passages.</summary>
internal static class PassageReader
{
    /// <summary>A shorter line is a heading or a label and is not continued on the next.</summary>
    private const int ShortestBrokenLine = 20;

    private const string ClosingPunctuation = "。!?;:";

    public static IReadOnlyList<ProsePassage> Read(SourceDocument document, IReadOnlySet<int> tableLines)
    {
        var passages = new List<ProsePassage>();
        var open = new List<SourceLine>();
        var prose = document.Lines.Where(line => !tableLines.Contains(line.Number) && HasText(line.Text)).ToList();
        for (var i = 0; i < prose.Count; i++)
        {
            open.Add(prose[i]);
            var isLast = i == prose.Count - 1;
            if (!isLast && Continues(prose[i], prose[i + 1]))
                continue;
            passages.Add(Join(open, isLast));
            open = [];
        }

        return passages;
    }

    private static bool HasText(string text) => text.Any(char.IsLetterOrDigit);

    private static bool Continues(SourceLine line, SourceLine next)
    {
        if (next.Number != line.Number + 1 || line.Text.AsSpan().ContainsAny('|', '\t'))
            return false;
        var text = line.Text.AsSpan().Trim();
        var following = next.Text.AsSpan().Trim();
        return text.Length >= ShortestBrokenLine
            && !SectionHeading.IsWholeHeading(text)
            && !ClosingPunctuation.Contains(Punctuation.HalfWidth(text[^1]), StringComparison.Ordinal)
            && !(EndsAnItem(text) && char.IsLetterOrDigit(following[0]))
            && following.ContainsAnyInRange('\u4e00', '\u9fff')
            && !SectionHeading.StartsWithMarker(following);
    }

    /// <summary>36条: after a number with its unit a sentence that goes on has a comma.</summary>
    private static bool EndsAnItem(ReadOnlySpan<char> text) =>
        char.IsAsciiDigit(Punctuation.HalfWidth(text[^2])) && CountingWords.At(text[^1].ToString(), 0) is not null;

    private static ProsePassage Join(List<SourceLine> lines, bool endsDocument)
    {
        var capacity = lines.Sum(line => line.Text.Length);
        var text = new StringBuilder(capacity);
        var lineIndexes = new List<int>(capacity);
        var offsets = new List<int>(capacity);
        var gaps = new List<bool>(capacity);
        for (var i = 0; i < lines.Count; i++)
        {
            var source = lines[i].Text;
            var gap = false;
            for (var offset = 0; offset < source.Length; offset++)
            {
                var c = Punctuation.HalfWidth(source[offset]);
                if (c != '\n' && char.IsWhiteSpace(c))
                {
                    gap = true;
                    continue;
                }

                text.Append(c);
                lineIndexes.Add(i);
                offsets.Add(offset);
                gaps.Add(gap);
                gap = false;
            }
        }

        return new ProsePassage(text.ToString(), lines, [.. lineIndexes], [.. offsets], [.. gaps]) { EndsDocument = endsDocument };
    }
}

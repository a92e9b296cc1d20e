namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Puts the lines of a document that are no table together to passages.</summary>
internal static class PassageReader
{
    /// <summary>A shorter line is a heading or a label and is not continued on the next.</summary>
    private const int ShortestBrokenLine = 20;

    private const string ClosingPunctuation = "。!?;:";

    public static IReadOnlyList<ProsePassage> Read(IEnumerable<ProseStretch> stretches)
    {
        var passages = new List<ProsePassage>();
        var open = new List<ProseStretch>();
        var prose = stretches.Where(stretch => HasText(stretch.Text)).ToList();
        for (var i = 0; i < prose.Count; i++)
        {
            open.Add(prose[i]);
            var isLast = i == prose.Count - 1;
            if (!isLast && IsNextLine(prose[i], prose[i + 1]) && (Continues(prose[i], prose[i + 1]) || ContinuesAtNumber(prose, i)))
                continue;
            passages.Add(Join(open, isLast));
            open = [];
        }

        return passages;
    }

    private static bool HasText(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    private static bool IsNextLine(ProseStretch stretch, ProseStretch next) =>
        next.Line.Number == stretch.Line.Number + 1 && !stretch.IsCut && !next.IsCut && !stretch.Text.ContainsAny('|', '\t');

    private static bool ContinuesAtNumber(List<ProseStretch> prose, int index)
    {
        var text = prose[index].Text.Trim();
        var following = prose[index + 1].Text.Trim();
        return NumberLines.Resumes(following) || NumberLines.GoesOn(text, following)
            || (index + 2 < prose.Count && IsNextLine(prose[index + 1], prose[index + 2]) && NumberLines.IsWithin(text, following, prose[index + 2].Text.Trim()));
    }

    private static bool Continues(ProseStretch stretch, ProseStretch next)
    {
        var text = stretch.Text.Trim();
        var following = next.Text.Trim();
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

    private static ProsePassage Join(List<ProseStretch> stretches, bool endsDocument)
    {
        var capacity = stretches.Sum(stretch => stretch.To - stretch.From);
        var text = new char[capacity];
        var lineIndexes = new int[capacity];
        var offsets = new int[capacity];
        var gaps = new bool[capacity];
        var length = 0;
        for (var i = 0; i < stretches.Count; i++)
        {
            var source = stretches[i].Line.Text;
            var gap = false;
            for (var offset = stretches[i].From; offset < stretches[i].To; offset++)
            {
                var c = Punctuation.HalfWidth(source[offset]);
                if (c != '\n' && char.IsWhiteSpace(c))
                {
                    gap = true;
                    continue;
                }

                (text[length], lineIndexes[length], offsets[length], gaps[length]) = (c, i, offset, gap);
                length++;
                gap = false;
            }
        }

        return new ProsePassage(new string(text, 0, length), [.. stretches.Select(stretch => stretch.Line)], lineIndexes, offsets, gaps) { EndsDocument = endsDocument };
    }
}

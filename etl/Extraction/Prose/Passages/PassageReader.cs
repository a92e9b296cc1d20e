using System.Buffers;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>Puts the lines of a document that are no table together to passages.</summary>
internal static class PassageReader
{
    /// <summary>A shorter line is a heading or a label and is not continued on the next.</summary>
    private const int ShortestBrokenLine = 20;

    private const int LongestTitle = 60;

    /// <summary>Behind a date a sentence goes on.</summary>
    private const string Dates = "年月日";

    private static readonly SearchValues<char> clauseEnds = SearchValues.Create(",，、;；。");

    private const string ClosingPunctuation = "。!?;:";

    public static IReadOnlyList<ProsePassage> Read(IEnumerable<ProseStretch> stretches)
    {
        var passages = new List<ProsePassage>();
        var open = new List<ProseStretch>();
        var all = stretches.ToList();
        var prose = all.Where(stretch => HasText(stretch.Text)).ToList();
        var blank = all.Where(stretch => !HasText(stretch.Text)).Select(stretch => stretch.Line.Number).ToHashSet();
        if (!AreSetApart(prose, blank))
            blank.IntersectWith(prose.Where(stretch => BreaksOff(stretch.Text.Trim())).Select(stretch => stretch.Line.Number + 1));
        for (var i = 0; i < prose.Count; i++)
        {
            open.Add(i > 0 && open.Count > 0 && PieceNumbers.Part(prose[i - 1].Text, prose[i].Text) ? PieceNumbers.Without(prose[i]) : prose[i]);
            var isLast = i == prose.Count - 1;
            if (!isLast && IsNextLine(prose[i], prose[i + 1], blank) && (Continues(prose[i], prose[i + 1], open.Count > 1) || ContinuesAtNumber(prose, i, blank) || PieceNumbers.Part(prose[i].Text, prose[i + 1].Text)))
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

    /// <summary>Whether an empty line stands behind every line, also within sentences: then it ends no paragraph.</summary>
    private static bool AreSetApart(List<ProseStretch> prose, HashSet<int> blank)
    {
        const int fewest = 5;
        var (lines, apart) = (0, 0);
        for (var i = 0; i + 1 < prose.Count; i++)
        {
            if (prose[i].Text.Trim().Length < ShortestBrokenLine)
                continue;
            lines++;
            if (prose[i + 1].Line.Number == prose[i].Line.Number + 2 && IsNextLine(prose[i], prose[i + 1], blank) && Continues(prose[i], prose[i + 1], isWithin: false))
                apart++;
        }

        return apart >= fewest && apart * 2 > lines;
    }

    /// <summary>A line of clauses that ends in the midst of one: no heading, and no end of a paragraph.</summary>
    private static bool BreaksOff(ReadOnlySpan<char> text) =>
        text.Length >= ShortestBrokenLine && (char.IsLetterOrDigit(text[^1]) || text[^1] is '、' or ',' or '，') && text[..^1].ContainsAny(clauseEnds);

    /// <param name="blank">Numbers of the empty lines that may stand within a sentence.</param>
    private static bool IsNextLine(ProseStretch stretch, ProseStretch next, HashSet<int> blank) =>
        (next.Line.Number == stretch.Line.Number + 1 || (next.Line.Number == stretch.Line.Number + 2 && blank.Contains(stretch.Line.Number + 1))) && !stretch.IsCut && !next.IsCut && !stretch.Text.ContainsAny('|', '\t');

    private static bool ContinuesAtNumber(List<ProseStretch> prose, int index, HashSet<int> blank)
    {
        var text = prose[index].Text.Trim();
        var following = prose[index + 1].Text.Trim();
        return NumberLines.Resumes(following) || NumberLines.GoesOn(text, following) || NumberLines.IsBroken(text, following)
            || (!SectionHeading.IsWholeHeading(text) && NumberLines.Leads(text, following) && !(NumberLines.BeginsWithYear(following) && (SectionHeading.StartsWithMarker(text) || !text.ContainsAny(clauseEnds))))
            || (index + 2 < prose.Count && IsNextLine(prose[index + 1], prose[index + 2], blank) && NumberLines.IsWithin(text, following, prose[index + 2].Text.Trim()));
    }

    /// <param name="isWithin">The line goes on with one before it, and may be short where only a number follows in another font.</param>
    private static bool Continues(ProseStretch stretch, ProseStretch next, bool isWithin)
    {
        var text = stretch.Text.Trim();
        var following = next.Text.Trim();
        return (text.Length >= ShortestBrokenLine || (isWithin && char.IsAsciiDigit(Punctuation.HalfWidth(following[0]))))
            && !SectionHeading.IsWholeHeading(text)
            && !IsTitle(text)
            && !ClosingPunctuation.Contains(Punctuation.HalfWidth(text[^1]), StringComparison.Ordinal)
            && !(EndsAnItem(text) && char.IsLetterOrDigit(following[0]))
            && following.ContainsAnyInRange('\u4e00', '\u9fff')
            && !SectionHeading.StartsWithMarker(following);
    }

    /// <summary>甲县水务局2012年政府信息公开工作年度报告: what follows it is no part of the title.</summary>
    private static bool IsTitle(ReadOnlySpan<char> text) =>
        text.Length <= LongestTitle && !text.ContainsAny(clauseEnds) && text.Contains("公开", StringComparison.Ordinal)
        && (text.EndsWith("报告", StringComparison.Ordinal) || text.EndsWith("年报", StringComparison.Ordinal) || text.EndsWith("总结", StringComparison.Ordinal));

    /// <summary>发布信息?764篇?,: before a number and before a comma no question ends; the mark stands for a blank that could not be written.</summary>
    private static bool IsLostCharacter(string text, int index) =>
        index + 1 < text.Length && Punctuation.HalfWidth(text[index + 1]) is (>= '0' and <= '9') or ',' or '、' or ';' or '。';

    /// <summary>36条: after a number with its unit a sentence that goes on has a comma.</summary>
    private static bool EndsAnItem(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsAsciiDigit(Punctuation.HalfWidth(text[^2])) && !Dates.Contains(text[^1], StringComparison.Ordinal) && CountingWords.At(text[^1].ToString(), 0) is not null;

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
            // The indent of a line that goes on is no blank of the sentence: a number may be broken there.
            var source = stretches[i].Line.Text;
            var (gap, isIndent) = (false, i > 0);
            for (var offset = stretches[i].From; offset < stretches[i].To; offset++)
            {
                var c = Punctuation.HalfWidth(source[offset]);
                if (c != '\n' && char.IsWhiteSpace(c))
                {
                    gap = !isIndent;
                    continue;
                }

                if (c == '?' && IsLostCharacter(source, offset))
                    continue;

                isIndent = false;
                (text[length], lineIndexes[length], offsets[length], gaps[length]) = (c, i, offset, gap);
                length++;
                gap = false;
            }
        }

        return new ProsePassage(new string(text, 0, length), [.. stretches.Select(stretch => stretch.Line)], lineIndexes, offsets, gaps) { EndsDocument = endsDocument };
    }
}

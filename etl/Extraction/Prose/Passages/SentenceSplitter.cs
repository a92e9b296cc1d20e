using System.Buffers;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>Splits a passage into sentences; a heading that runs into the text is a sentence of its own.</summary>
internal static class SentenceSplitter
{
    /// <summary>Longer stretches without a full stop are no sentences; they are cut so that no reading takes long.</summary>
    private const int LongestSentence = 800;

    private static readonly SearchValues<char> counted = SearchValues.Create("条件次篇份则人元期场宗起封");

    public static IEnumerable<(int Start, int End)> Split(ProsePassage passage)
    {
        var text = passage.Text;
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > start && passage.HasGapBefore(i) && IsBoundary(text, start, i))
            {
                yield return (start, i);
                start = i;
            }

            var ends = text[i] is '。' or '!' or '?' or '\n' || IsFullStop(text, i) || (i - start >= LongestSentence && text[i] is ',' or ';') || i - start >= 2 * LongestSentence;
            if (!ends)
                continue;
            if (i > start)
                yield return (start, i);
            start = i + 1;
        }

        if (start < text.Length)
            yield return (start, text.Length);
    }

    /// <summary>答复4件.公开3件: a Latin full stop between a counted thing and a word.</summary>
    private static bool IsFullStop(string text, int index) =>
        text[index] == '.' && index > 0 && counted.Contains(text[index - 1]) && (index + 1 == text.Length || text[index + 1] is >= '\u4e00' and <= '\u9fff');

    /// <summary>A blank before a numbered heading, or after one, or between entries of a form (申请数:3件 答复数:3件) ends a sentence; any other blank is an accident.</summary>
    private static bool IsBoundary(string text, int start, int index)
    {
        if (SectionHeading.MarkerLength(text.AsSpan(index), out var level) > 0 && level < 3)
            return true;
        if (NumberLines.BeginsEntry(text.AsSpan(index)) && NumberLines.EndsEntry(text.AsSpan(start, index - start)))
            return true;
        return index - start > 4 && SectionHeading.IsWholeHeading(text.AsSpan(start, index - start));
    }
}

using System.Globalization;
using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>
/// Digits with blanks between them, as documents set with wide letters are extracted: 信息 1 2 8 条 is 128, every digit standing alone;
/// 信息 1 28 条 may be anything. Blanks that part the thousands (1 126条) are separators.
/// </summary>
internal static class BrokenDigits
{
    private const int MostDigits = 9;

    /// <summary>附件1 120条信息: the first number is a name.</summary>
    private static readonly string[] numbered = ["附件", "附表", "附图", "第"];

    /// <summary>The number that begins at a digit and goes on after blanks to a unit; null where the digits are whole or count nothing.</summary>
    /// <param name="end">Where the first digits end.</param>
    public static ProseToken? At(ProsePassage passage, int start, int end)
    {
        var text = passage.Text;
        if (end >= text.Length || !char.IsAsciiDigit(text[end]) || text[start] == '0' || IsYear(text, start, end) || !FollowsWords(text, start))
            return null;
        var to = end;
        var standAlone = end == start + 1;
        while (to < text.Length && char.IsAsciiDigit(text[to]))
            standAlone &= passage.HasGapBefore(to++);
        var isParted = PartsThousands(passage, start, to);
        if (to - start > MostDigits || !(isParted ? CountsBehind(text, ref to) : CountingWords.At(text, to) is { Counts: true }))
            return null;
        var value = decimal.Parse(text.AsSpan(start, to - start), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return QuantityToken.Of(text, start, to, value, inWords: false) with { IsBroken = !standAlone && !isParted };
    }

    /// <summary>1 126条, 1 286.4万次: whether a unit stands behind the digits and their decimals, which the number then ends with.</summary>
    private static bool CountsBehind(string text, ref int end)
    {
        var to = end;
        if (to + 1 < text.Length && text[to] == '.' && char.IsAsciiDigit(text[to + 1]))
        {
            to++;
            while (to < text.Length && char.IsAsciiDigit(text[to]))
                to++;
        }

        var unit = to < text.Length && text[to] is '万' or '余' or '多' ? to + 1 : to;
        if (CountingWords.At(text, unit) is not { Counts: true })
            return false;
        end = to;
        return true;
    }

    /// <summary>Blanks before every three digits counted from the end, and nowhere else.</summary>
    private static bool PartsThousands(ProsePassage passage, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (passage.HasGapBefore(i) != ((end - i) % 3 == 0))
                return false;
        }

        return true;
    }

    /// <summary>规章 0 0 0 行政规范性文件: with nothing but blanks between them, numbers are the cells of a row, and which is which is lost.</summary>
    public static bool AreCells(string text, int start, int end)
    {
        var from = start;
        while (from > 0 && char.IsAsciiDigit(text[from - 1]))
            from--;
        var to = end;
        while (to < text.Length && char.IsAsciiDigit(text[to]))
            to++;
        return (from < start && !IsYear(text, from, start)) || (to > end && !IsYear(text, start, end));
    }

    /// <summary>2012 128条: a year and a number beside it.</summary>
    private static bool IsYear(string text, int start, int end) => end - start == 4 && text.AsSpan(start, 2) is "19" or "20";

    private static bool FollowsWords(string text, int start) =>
        start > 0 && text[start - 1] is (>= '\u4e00' and <= '\u9fff') or ':'
        && !Array.Exists(numbered, word => text.AsSpan(0, start).EndsWith(word, StringComparison.Ordinal));
}

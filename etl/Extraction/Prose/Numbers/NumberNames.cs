using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>Digits that count nothing, because they are part of a name or number a paragraph.</summary>
internal static class NumberNames
{
    private const int MostDigits = 15;

    private static readonly string[] numbersBefore = ["电话", "传真", "邮编", "邮政编码", "邮箱", "手机", "QQ", "索引号", "网址", "信箱号"];

    /// <summary>Whether the digits are part of a name: an address, a telephone or document number, an article of law.</summary>
    /// <param name="last">The token before, if any.</param>
    public static bool Holds(ProsePassage passage, int start, int end, ProseToken? last)
    {
        var text = passage.Text;
        if (end - start > MostDigits)
            return true;
        if (text[start] == '0' && end - start > 1 && text[start + 1] != '.')
            return true;
        var before = start > 0 ? text[start - 1] : '\n';
        var after = end < text.Length ? text[end] : '\n';
        if (before is '第' or '〔' or '·' or '/' or '_' or '@' or '-' or '~' || (char.IsAsciiLetter(before) && !passage.HasGapBefore(start)))
            return true;
        if (before is '至' or '到' && last is { Kind: not ProseTokenKind.Quantity } && last.End == start - 1)
            return true;
        // 《标准目录》(2025版): the version of a document, not pages of a newspaper.
        if (after == '版' && IsYear(text.AsSpan(start, end - start)))
            return true;
        if (after is '〕' or '·' or '/' or '_' or '@' || (char.IsAsciiLetter(after) && !passage.HasGapBefore(end)))
            return true;
        if (after is '-' or '~' or '至' or '到' && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || text[end + 1] == after))
            return true;
        var lead = text.AsSpan(Math.Max(0, start - 8), Math.Min(8, start)).TrimEnd(":为是");
        foreach (var word in numbersBefore)
        {
            if (lead.EndsWith(word, StringComparison.Ordinal))
                return CountingWords.At(text, end < text.Length && text[end] is '余' or '多' ? end + 1 : end) is not { Counts: true };
        }

        return end - start >= 7 && CountingWords.At(text, end) is null && after is not ('万' or '余' or '多');
    }

    private static bool IsYear(ReadOnlySpan<char> digits) => digits is ['1', '9', _, _] or ['2', '0', _, _];

    /// <summary>The end of the name that digits are part of.</summary>
    public static int End(ProsePassage passage, int end)
    {
        var text = passage.Text;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || "-~/_.@:".Contains(text[end], StringComparison.Ordinal)) && !passage.HasGapBefore(end))
            end++;
        return CountingWords.At(text, end) is { } unit ? end + unit.Unit.Length : end;
    }

    /// <summary>Whether the digits number a paragraph: 1. or 2、 after a full stop or a blank.</summary>
    public static bool IsEnumerator(ProsePassage passage, int start, int end)
    {
        var text = passage.Text;
        if (end - start > 2 || end + 1 >= text.Length || text[end] is not ('.' or '、' or ')'))
            return false;
        return start == 0 || passage.HasGapBefore(start) || "。;:\n(".Contains(text[start - 1], StringComparison.Ordinal);
    }
}

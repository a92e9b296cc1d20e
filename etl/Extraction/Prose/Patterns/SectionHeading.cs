using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>The numbering that headings and paragraphs begin with: 一、 (一) 1.</summary>
internal static class SectionHeading
{
    private const int Longest = 45;

    private static readonly Words ending = new("(?:情况|事项|问题|措施|概述|概况|打算|安排|建议|保障|管理|公开|建设|说明|内容|数量|类别|形式|工作|机制|渠道)$");

    private const string Numerals = "一二三四五六七八九十";

    public static bool StartsWithMarker(ReadOnlySpan<char> text) => MarkerLength(text, out _) > 0;

    /// <summary>Whether a text is a numbered heading and nothing else.</summary>
    public static bool IsWholeHeading(ReadOnlySpan<char> text) =>
        text.Length <= Longest && StartsWithMarker(text) && ending.IsMatch(text);

    /// <summary>Length of the marker at the start of a text, 0 where there is none.</summary>
    /// <param name="level">1 for 一、, 2 for (一), 3 for 1. or (1).</param>
    public static int MarkerLength(ReadOnlySpan<char> text, out int level)
    {
        level = 0;
        if (text.IsEmpty)
            return 0;
        var bracketed = Punctuation.HalfWidth(text[0]) == '(';
        var start = bracketed ? 1 : text[0] == '第' ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 3 && Numerals.Contains(text[end], StringComparison.Ordinal))
            end++;
        level = bracketed ? 2 : 1;
        if (end == start)
        {
            while (end < text.Length && end - start < 2 && char.IsAsciiDigit(Punctuation.HalfWidth(text[end])))
                end++;
            level = 3;
        }

        if (end == start || end >= text.Length)
            return 0;
        var closing = Punctuation.HalfWidth(text[end]);
        if (bracketed)
            return closing == ')' ? end + 1 : 0;
        if (text[0] == '第')
            return level == 1 && (closing == '章' || text[end] == '部') ? end + 1 : 0;
        var closes = closing is '、' || (closing is '.' or ':' or ')' or ',' && level != 1) || (level == 1 && closing is '.' or ':' or ',');
        var decimals = closing == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]);
        return closes && !decimals ? end + 1 : 0;
    }
}

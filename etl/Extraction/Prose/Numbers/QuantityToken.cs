namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>Makes a quantity of a number: with its unit, 万 and 亿, and whether it is about so many.</summary>
internal static class QuantityToken
{
    private static readonly string[] approximateBefore = ["约为", "大约", "将近", "接近", "超过", "不少于", "不低于", "至少", "突破", "约", "近", "超", "逾"];

    /// <param name="end">The character after the number.</param>
    /// <param name="inWords">Whether it is written in Chinese numerals.</param>
    /// <returns>A quantity, or <see cref="ProseTokenKind.Other"/> where the number counts nothing.</returns>
    public static ProseToken Of(string text, int start, int end, decimal value, bool inWords)
    {
        var approximate = false;
        if (end < text.Length && text[end] is '余' or '多' or '来')
        {
            approximate = true;
            end++;
        }

        var scale = 1;
        if (end < text.Length && text[end] is '万' or '亿')
        {
            var scaled = end + 1;
            var more = scaled < text.Length && text[scaled] is '余' or '多';
            var isMoney = !more && scaled < text.Length && text[scaled] == '元';
            if (!isMoney)
            {
                scale = text[end] == '万' ? 10_000 : 100_000_000;
                end = more ? scaled + 1 : scaled;
                approximate |= more;
            }
        }

        // 4千余条: round figures half in words; 5千克 counts nothing.
        if (scale == 1 && !approximate && !inWords && end < text.Length && text[end] is '百' or '千')
        {
            var more = end + 1 < text.Length && text[end + 1] is '余' or '多' ? 1 : 0;
            if (CountingWords.At(text, end + 1 + more) is { Counts: true })
                (scale, approximate, end) = (text[end] == '百' ? 100 : 1000, more > 0, end + 1 + more);
        }

        var unit = CountingWords.At(text, end);
        if (unit is null && CountingWords.Before(text, start) is { Counts: true } named && MayLackUnit(text, end, value, scale, approximate: false))
            return new ProseToken(ProseTokenKind.Quantity, start, end, value * scale / 1.0000000000m, named.Unit, approximate, inWords);
        if (unit is { Counts: false })
            return new ProseToken(ProseTokenKind.Other, start, end + unit.Unit.Length);
        if (unit is null && !MayLackUnit(text, end, value, scale, approximate))
            return new ProseToken(ProseTokenKind.Other, start, end);
        end += unit?.Unit.Length ?? 0;
        var trailing = TrailingApproximation(text, end);
        var from = ApproximationStart(text, start);
        approximate |= trailing > 0 || from < start;
        return new ProseToken(ProseTokenKind.Quantity, from, end + trailing, value * scale / 1.0000000000m, unit?.Unit ?? "", approximate, inWords);
    }

    /// <summary>A number without a unit counts only where the sentence pauses after it, and never where it looks like a year or a service number (12345).</summary>
    private static bool MayLackUnit(string text, int end, decimal value, int scale, bool approximate)
    {
        if (scale == 1 && !approximate && value is (>= 1990 and < 2100) or (>= 12000 and < 13000))
            return false;
        if (end >= text.Length)
            return true;
        return ",。;)、\n".Contains(text[end], StringComparison.Ordinal)
            || (end + 1 < text.Length && text[end + 1] == '是' && ChineseNumeral.IsNumeral(text[end]))
            || text.AsSpan(end).StartsWith("主要", StringComparison.Ordinal)
            || text.AsSpan(end).StartsWith("其中", StringComparison.Ordinal);
    }

    private static int TrailingApproximation(string text, int end)
    {
        var rest = text.AsSpan(Math.Min(end, text.Length));
        return rest.StartsWith("以上", StringComparison.Ordinal) || rest.StartsWith("左右", StringComparison.Ordinal) ? 2
            : rest.StartsWith("余", StringComparison.Ordinal) ? 1 : 0;
    }

    private static int ApproximationStart(string text, int start)
    {
        var lead = text.AsSpan(0, start);
        foreach (var word in approximateBefore)
        {
            if (lead.EndsWith(word, StringComparison.Ordinal))
                return start - word.Length;
        }

        return start;
    }
}

namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>Numbers written in Chinese numerals: 两, 十二, 三百零五, 二〇五, 壹佰贰拾.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The numerals of cheques, in the order of the common ones below them.</summary>
    private const string Formal = "壹贰叁肆伍陆柒捌玖拾佰仟";

    private const string Common = "一二三四五六七八九十百千";

    public static bool IsNumeral(char c) =>
        c is '〇' or '○' or '两' or '十' or '百' or '千' or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' || Formal.Contains(c, StringComparison.Ordinal);

    /// <summary>The value of a run of numerals, or null where it is no well-formed number below ten thousand.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        // 陆 or 伍 alone may be a name, and 三五 are a few.
        if (text.Length == 1 && Formal.Contains(text[0], StringComparison.Ordinal))
            return null;
        return text.Length > 2 && !HasScale(text) ? ByPlace(text) : ByScale(text);
    }

    /// <summary>The year that four numerals write, or null.</summary>
    public static int? Year(ReadOnlySpan<char> text) => text.Length == 4 && !HasScale(text) && ByPlace(text) is >= 1900 and < 2100 and var year ? year : null;

    private static bool HasScale(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (ScaleOf(Plain(c)) > 0)
                return true;
        }

        return false;
    }

    /// <summary>二〇五: one numeral a place.</summary>
    private static int? ByPlace(ReadOnlySpan<char> text)
    {
        var total = 0;
        foreach (var c in text)
        {
            var value = Digits.IndexOf(Plain(c), StringComparison.Ordinal);
            if (value < 0 || total >= 1000 || (total == 0 && value == 0))
                return null;
            total = (total * 10) + value;
        }

        return total;
    }

    private static int? ByScale(ReadOnlySpan<char> text)
    {
        int total = 0, digit = -1, lastScale = int.MaxValue;
        foreach (var numeral in text)
        {
            var c = Plain(numeral);
            var scale = ScaleOf(c);
            if (scale > 0)
            {
                if (scale >= lastScale || (digit < 0 && scale != 10) || digit == 0)
                    return null;
                total += (digit < 0 ? 1 : digit) * scale;
                lastScale = scale;
                digit = -1;
                continue;
            }

            var value = c == '两' ? 2 : Digits.IndexOf(c, StringComparison.Ordinal);
            if (value < 0 || digit > 0)
                return null;
            digit = value;
        }

        return digit < 0 && lastScale == int.MaxValue ? null : total + Math.Max(digit, 0);
    }

    private static char Plain(char numeral) =>
        numeral is '〇' or '○' ? '零'
        : Formal.IndexOf(numeral, StringComparison.Ordinal) is >= 0 and var formal ? Common[formal]
        : numeral;

    private static int ScaleOf(char numeral) => numeral switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
}

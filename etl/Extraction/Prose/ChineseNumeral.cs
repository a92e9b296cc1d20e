namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Numbers written in Chinese numerals: 两, 十二, 三百零五.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    public static bool IsNumeral(char c) => c is '〇' or '两' or '十' or '百' or '千' or '零' or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九';

    /// <summary>The value of a run of numerals, or null where it is no well-formed number below ten thousand.</summary>
    public static int? Parse(ReadOnlySpan<char> text)
    {
        int total = 0, digit = -1, lastScale = int.MaxValue;
        foreach (var c in text)
        {
            var scale = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (scale > 0)
            {
                if (scale >= lastScale || (digit < 0 && scale != 10) || digit == 0)
                    return null;
                total += (digit < 0 ? 1 : digit) * scale;
                lastScale = scale;
                digit = -1;
                continue;
            }

            var value = c switch { '〇' => 0, '两' => 2, _ => Digits.IndexOf(c, StringComparison.Ordinal) };
            if (value < 0 || digit > 0)
                return null;
            digit = value;
        }

        return digit < 0 && lastScale == int.MaxValue ? null : total + Math.Max(digit, 0);
    }
}

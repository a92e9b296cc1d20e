using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>Writes dates in Chinese numerals with digits: 二〇一一年四月二日 becomes 2011年4月2日.</summary>
internal static partial class ChineseNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    public static string WithDigits(string text) => text.Contains('二', StringComparison.Ordinal) ? Dates().Replace(text, Rewrite) : text;

    private static string Rewrite(Match date)
    {
        var year = string.Concat(date.Groups["y"].Value.Select(c => Math.Max(0, Digits.IndexOf(c, StringComparison.Ordinal))));
        return year + "年" + Part(date, "m", "月") + Part(date, "d", "日");
    }

    private static string Part(Match date, string group, string unit) =>
        date.Groups[group] is { Success: true, Value: var value } ? Number(value).ToString(CultureInfo.InvariantCulture) + unit : "";

    /// <summary>Numbers up to thirty-nine: 十, 二十, 二十三, 三十一, 廿一.</summary>
    private static int Number(string value)
    {
        value = value.Replace("廿", "二十", StringComparison.Ordinal);
        var ten = value.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return Digits.IndexOf(value[^1], StringComparison.Ordinal);
        var tens = ten == 0 ? 1 : Digits.IndexOf(value[0], StringComparison.Ordinal);
        var units = ten == value.Length - 1 ? 0 : Digits.IndexOf(value[^1], StringComparison.Ordinal);
        return (10 * tens) + units;
    }

    [GeneratedRegex(
        "(?<y>二[〇○◯零oO0Ο][〇○◯零oO0Ο一二三四五六七八九]{2})年(?:(?<m>[一二三四五六七八九十]{1,2})月(?:(?<d>[一二三四五六七八九十廿]{1,3})日)?)?",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Dates();
}

using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Warehouse.Etl.Reading.Word;

/// <summary>Prints a list's number in the ways that Chinese documents use.</summary>
internal static class ListNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const string LegalDigits = "零壹贰叁肆伍陆柒捌玖";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    public static string Print(int number, NumberFormatValues format) => format switch
    {
        NumberFormatValues.None => "",
        NumberFormatValues.ChineseCounting or NumberFormatValues.ChineseCountingThousand or NumberFormatValues.JapaneseCounting
            or NumberFormatValues.TaiwaneseCounting or NumberFormatValues.TaiwaneseCountingThousand => Counting(number, Digits, "十百千"),
        NumberFormatValues.ChineseLegalSimplified or NumberFormatValues.IdeographLegalTraditional => Counting(number, LegalDigits, "拾佰仟"),
        NumberFormatValues.IdeographDigital or NumberFormatValues.JapaneseDigitalTenThousand or NumberFormatValues.TaiwaneseDigital =>
            string.Concat(Decimal(number).Select(digit => char.IsAsciiDigit(digit) ? Digits[digit - '0'] : digit)),
        NumberFormatValues.IdeographTraditional => Cycle(number, Stems),
        NumberFormatValues.IdeographZodiac => Cycle(number, Branches),
        NumberFormatValues.DecimalEnclosedCircle or NumberFormatValues.DecimalEnclosedCircleChinese when number is >= 1 and <= 20 =>
            ((char)('①' + number - 1)).ToString(),
        NumberFormatValues.DecimalEnclosedParen when number is >= 1 and <= 20 => $"({Decimal(number)})",
        NumberFormatValues.DecimalZero => number.ToString("00", CultureInfo.InvariantCulture),
        NumberFormatValues.LowerLetter when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
        NumberFormatValues.UpperLetter when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
        NumberFormatValues.LowerRoman => Roman(number).ToLowerInvariant(),
        NumberFormatValues.UpperRoman => Roman(number),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cycle(int number, string signs) => number >= 1 ? signs[(number - 1) % signs.Length].ToString() : Decimal(number);

    /// <summary>十二, 二十, 一百零三; up to 9999.</summary>
    private static string Counting(int number, string digits, string units)
    {
        if (number is < 1 or > 9999)
            return Decimal(number);

        var text = new StringBuilder();
        var printed = Decimal(number);
        for (var i = 0; i < printed.Length; i++)
        {
            var digit = printed[i] - '0';
            var unit = printed.Length - i - 1;
            if (digit != 0)
                text.Append(digits[digit]).Append(unit > 0 ? units[unit - 1] : "");
            else if (i + 1 < printed.Length && printed[i + 1] != '0')
                text.Append('零');
        }

        return number is >= 10 and < 20 ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > 100)
            return Decimal(number);
        (int Value, string Sign)[] signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                text.Append(sign);
        }

        return text.ToString();
    }
}

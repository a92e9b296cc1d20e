using System.Globalization;
using System.Text;

namespace Warehouse.Etl.Generation.Prose;

/// <summary>A number as a sentence writes it, and the value that a reader takes from it.</summary>
public readonly record struct PrintedNumber(string Text, decimal Value, bool Approximate)
{
    private const string Digits = "零一二三四五六七八九";

    public static PrintedNumber Of(decimal value, NumberStyle style) => style switch
    {
        NumberStyle.Rest => Rounded(value) is var rounded ? new PrintedNumber(Plain(rounded) + "余", rounded, true) : default,
        NumberStyle.About => Rounded(value) is var rounded ? new PrintedNumber(Plain(rounded), rounded, true) : default,
        NumberStyle.Chinese when value is > 0 and < 100 => new PrintedNumber(Chinese((int)value), value, false),
        NumberStyle.TenThousands when value >= 10_000 => Math.Round(value / 10_000, 2) is var shown
            ? new PrintedNumber(Plain(shown) + "万", shown * 10_000, false)
            : default,
        _ => new PrintedNumber(Plain(value), value, false),
    };

    public static string Plain(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Two figures are kept: 1356 is 1300余.</summary>
    private static decimal Rounded(decimal value)
    {
        var step = 1m;
        while (value / step >= 100)
            step *= 10;
        return step == 1 ? Math.Floor(value / 10) * 10 : Math.Floor(value / step) * step;
    }

    /// <summary>Before a unit two is 两.</summary>
    private static string Chinese(int value)
    {
        if (value == 2)
            return "两";
        var text = new StringBuilder();
        if (value >= 20)
            text.Append(Digits[value / 10]);
        if (value >= 10)
            text.Append('十');
        if (value % 10 > 0)
            text.Append(Digits[value % 10]);
        return text.ToString();
    }
}

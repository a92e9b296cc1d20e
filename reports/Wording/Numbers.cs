using System.Globalization;

namespace Warehouse.Reports.Wording;

/// <summary>Numbers as they are printed: grouped by comma, no trailing zeros, a true minus sign, whatever the machine's locale.</summary>
public static class Numbers
{
    private const char Minus = '\u2212';

    public static string Grouped(decimal value) => Sign(value, Absolute(value));

    /// <summary>With an explicit sign; zero has none.</summary>
    public static string WithSign(decimal value) => value > 0 ? "+" + Absolute(value) : Grouped(value);

    /// <summary>A rate of 0–1 as a percentage with one decimal.</summary>
    public static string Percent(decimal rate) => Sign(Rounded(rate * 100, 1), Tenths(rate * 100)) + "%";

    /// <summary>A change that is already in percent (12.34 is 12.3 %), with an explicit sign.</summary>
    public static string PercentWithSign(decimal percent) =>
        (Rounded(percent, 1) > 0 ? "+" : "") + Sign(Rounded(percent, 1), Tenths(percent)) + "%";

    /// <summary>Half away from zero (四舍五入), as official documents round.</summary>
    public static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);

    private static string Absolute(decimal value) => Math.Abs(value).ToString("#,##0.####", CultureInfo.InvariantCulture);

    private static string Tenths(decimal percent) => Math.Abs(Rounded(percent, 1)).ToString("#,##0.0", CultureInfo.InvariantCulture);

    private static string Sign(decimal value, string absolute) => value < 0 ? Minus + absolute : absolute;
}

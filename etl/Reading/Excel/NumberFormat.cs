using System.Globalization;
using System.Text;

namespace Warehouse.Etl.Reading.Excel;

/// <summary>
/// A number format of Excel: what is shown is what the document says, so 0.996 under <c>0%</c> is 100%.
/// </summary>
internal sealed class NumberFormat
{
    private const int MostDecimals = 15;

    private readonly FormatSection[] sections;

    private NumberFormat(FormatSection[] sections) => this.sections = sections;

    public static NumberFormat General { get; } = new([]);

    public static NumberFormat Parse(string code) => code.Length == 0 || code.Equals("General", StringComparison.OrdinalIgnoreCase) || code == "@"
        ? General
        : new NumberFormat([.. FormatSection.Split(code).Select(FormatSection.Parse)]);

    public string Show(double number, bool from1904)
    {
        var section = sections.Length switch
        {
            0 => null,
            1 => sections[0],
            _ when number < 0 => sections[1],
            2 => sections[0],
            _ => number == 0 ? sections[2] : sections[0],
        };
        if (section is null || section.IsGeneral)
            return Plain(number);
        if (section.IsDate)
            return DateFormat.Show(section.Code, number, from1904);

        // The dash of the accounting formats is how Excel writes zero; elsewhere a dash says that there is no value.
        if (number == 0 && !section.HasDigits && section.Prefix.AsSpan().Trim() is "-")
            return "0";

        // The section for negative numbers prints its own sign.
        var shown = Digits(Math.Abs(number) * section.Factor, section);
        var sign = number < 0 && (sections.Length == 1 || section != sections[1]) && shown.Any(c => c is >= '1' and <= '9') ? "-" : "";
        return sign + section.Prefix + shown + section.Suffix;
    }

    private static string Plain(double number) => Math.Abs(number) < 1e15
        ? ((decimal)number).ToString("0.##############", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private static string Digits(double number, FormatSection section)
    {
        if (!section.HasDigits)
            return "";
        if (number >= 1e15)
            return number.ToString("R", CultureInfo.InvariantCulture);
        var format = new StringBuilder(section.Thousands ? "#,##0" : "0");
        if (section.Decimals > 0)
            format.Append('.').Append('0', Math.Min(section.LeastDecimals, MostDecimals)).Append('#', Math.Clamp(section.Decimals - section.LeastDecimals, 0, MostDecimals));
        var rounded = Math.Round((decimal)number, Math.Min(section.Decimals, MostDecimals), MidpointRounding.AwayFromZero);
        return rounded.ToString(format.ToString(), CultureInfo.InvariantCulture);
    }
}

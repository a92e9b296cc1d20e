using System.Globalization;
using System.Text;

namespace Warehouse.Etl.Reading.Excel;

/// <summary>Shows a serial number as a date, in the parts and literals that its format names.</summary>
internal static class DateFormat
{
    private const double LastDay = 2_958_466;
    private const int Days1904 = 1462;

    public static string Show(string code, double serial, bool from1904)
    {
        var days = serial + (from1904 ? Days1904 : 0);
        if (days is < 0 or >= LastDay)
            return serial.ToString("R", CultureInfo.InvariantCulture);

        var date = DateTime.FromOADate(days);
        var text = new StringBuilder();
        for (var i = 0; i < code.Length;)
        {
            if (code[i] == '"')
            {
                var end = code.IndexOf('"', i + 1);
                end = end < 0 ? code.Length : end;
                text.Append(code, i + 1, end - i - 1);
                i = end + 1;
                continue;
            }

            var run = 1;
            while (i + run < code.Length && char.ToLowerInvariant(code[i + run]) == char.ToLowerInvariant(code[i]))
                run++;
            text.Append(Part(code, i, run, date));
            i += run;
        }

        return text.ToString();
    }

    private static string Part(string code, int place, int run, DateTime date) => char.ToLowerInvariant(code[place]) switch
    {
        'y' or 'e' => date.ToString(run <= 2 && code[place] is 'y' or 'Y' ? "yy" : "yyyy", CultureInfo.InvariantCulture),
        'm' when IsMinute(code, place) => date.Minute.ToString(run == 1 ? "0" : "00", CultureInfo.InvariantCulture),
        'm' => date.Month.ToString(run == 1 ? "0" : "00", CultureInfo.InvariantCulture),
        'd' => date.Day.ToString(run == 1 ? "0" : "00", CultureInfo.InvariantCulture),
        'h' => date.Hour.ToString(run == 1 ? "0" : "00", CultureInfo.InvariantCulture),
        's' => date.Second.ToString(run == 1 ? "0" : "00", CultureInfo.InvariantCulture),
        _ => code.Substring(place, run),
    };

    /// <summary>An m is a minute where the part before it is an hour.</summary>
    private static bool IsMinute(string code, int place)
    {
        for (var i = place - 1; i >= 0; i--)
        {
            if (char.ToLowerInvariant(code[i]) is 'y' or 'd' or 'e' or 's')
                return false;
            if (char.ToLowerInvariant(code[i]) == 'h')
                return true;
        }

        return false;
    }
}

using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.Metadata;

/// <summary>Reads the day out of the many forms that pages print one in.</summary>
internal static partial class PublicationDate
{
    /// <summary>The first day of a text as <c>yyyy-MM-dd</c>, or null where there is none that the calendar has.</summary>
    public static string? Of(string text)
    {
        var match = Day().Match(text);
        if (!match.Success)
            return null;
        var (year, month, day) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"(?<![0-9])(?<y>(19|20)[0-9]{2})(?:[ ]?(?:年|[-/.])[ ]?(?<m>[0-9]{1,2})[ ]?(?:月|[-/.])[ ]?(?<d>[0-9]{1,2})|(?<m>[0-9]{2})(?<d>[0-9]{2}))(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Day();
}

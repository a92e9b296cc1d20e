using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>Reads years, dates and parts of a year, also those that lost characters on the way (201611日, 20231月1日).</summary>
internal static partial class CalendarToken
{
    private const int LongestDate = 24;

    /// <summary>What stands behind the first digits of a date.</summary>
    private static readonly SearchValues<char> signs = SearchValues.Create("年月日-~至到./:");

    /// <summary>The calendar token that begins at a digit, or null.</summary>
    public static ProseToken? At(string text, int start)
    {
        var slice = text.AsSpan(start, Math.Min(LongestDate, text.Length - start));
        var digits = slice.IndexOfAnyExceptInRange('0', '9');
        if (digits < 0 || !signs.Contains(slice[digits]))
            return null;
        if (IsMatch(MonthsPattern(), slice, text, start) is { } months)
        {
            var first = Number(months.Groups["from"]);
            var last = Number(months.Groups["to"]);
            var kind = first == 1 && last == 12 ? ProseTokenKind.Date : ProseTokenKind.PartYear;
            return new ProseToken(kind, start, start + months.Length, Number(months.Groups["year"]));
        }

        if (IsMatch(DatePattern(), slice, text, start) is { } date)
            return new ProseToken(ProseTokenKind.Date, start, start + date.Length, Number(date.Groups["year"]));
        if (IsMatch(YearPattern(), slice, text, start) is { } year)
            return new ProseToken(ProseTokenKind.Year, start, start + year.Length, Number(year.Groups["year"]));
        return null;
    }

    private static Match? IsMatch(Regex pattern, ReadOnlySpan<char> slice, string text, int start) =>
        pattern.IsMatch(slice) ? pattern.Match(text, start, slice.Length) : null;

    private static int Number(Group group) => group.Success ? int.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?<year>(?:19|20)\d\d)年)?(?<from>\d{1,2})月?(?:-|~|至|到)(?<to>\d{1,2})月份?(?!\d)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex MonthsPattern();

    // In order: 2019年底, 2019年3月1日, 3月1日, 2019-03-01, a clock, and dates whose 年 or 月 was dropped.
    [GeneratedRegex(@"^(?:(?<year>(?:19|20)\d\d)年(?:底|末|初)|(?:(?<year>(?:19|20)\d\d)年)?\d{1,2}月(?:\d{1,2}(?:日|号)?|份|底|末|初|上旬|中旬|下旬)?|(?<year>(?:19|20)\d\d)[-./]\d{1,2}[-./]\d{1,2}(?!\d)|\d{1,2}:\d\d(?::\d\d)?|\d{1,2}日|(?<year>(?:19|20)\d\d)\d{1,8}(?:年|月|日)(?:\d{1,2}日)?)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex DatePattern();

    // 2019年, and the first of 2016-2019年 where those years are what is counted: not of 2016-2019年任期 or 2018-2019学年.
    [GeneratedRegex(@"^(?<year>(?:19|20)\d\d)(?:年度?|(?=(?:-{1,2}|[~至到])(?:19|20)\d\d年(?:$|[,、;:期间底末止我本全共累])))", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex YearPattern();
}

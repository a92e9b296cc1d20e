using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>Finds the statistics period (统计期限): 自2019年1月1日起至2019年12月31日止, also with characters lost.</summary>
internal static partial class PeriodReader
{
    /// <summary>Counted from 2002, as some reports do: longer spans are no statistics.</summary>
    private const int MostDays = 12 * 366;

    private const int LongestGap = 4;
    private const int CueReach = 40;

    private static readonly QuickPattern breaksOff = new(BreaksOff());
    private static readonly QuickPattern cue = new(Cue());
    private static readonly QuickPattern ofData = new(OfData());

    public static IReadOnlyList<StatisticsPeriod> Find(DocumentText text) =>
        [.. text.Lines.SelectMany((line, at) => Whole(text, at) is var whole && whole.Contains("20", StringComparison.Ordinal) ? InLine(whole, line) : []).OrderByDescending(period => period.IsCalendarYear)];

    /// <summary>A line that breaks off in the middle of the period is read with the next: 自2012年1月1日起,至 | 2012年12月31日止.</summary>
    private static string Whole(DocumentText text, int at)
    {
        var line = text.Lines[at].Joined;
        return at + 1 < text.Lines.Count && breaksOff.IsMatch(line) && cue.IsMatch(line) ? line + text.Lines[at + 1].Joined : line;
    }

    private static IEnumerable<StatisticsPeriod> InLine(string text, TextLine line)
    {
        foreach (Match months in Months().Matches(text))
        {
            var year = int.Parse(months.Groups["y"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            yield return new StatisticsPeriod(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), false, line.Number, months.Value);
        }

        for (var at = text.IndexOf("20", StringComparison.Ordinal); at >= 0;)
        {
            var found = At(text, at, line.Number);
            if (found is not null)
                yield return found;
            var next = at + (found?.Text.Length ?? 1);
            at = next < text.Length ? text.IndexOf("20", next, StringComparison.Ordinal) : -1;
        }
    }

    private static StatisticsPeriod? At(string text, int start, int line)
    {
        StatisticsPeriod? best = null;
        foreach (var from in DateReader.At(text, start, open: true))
        {
            var gap = Connector().Match(text, from.End).Length;
            if ((gap > LongestGap && text[from.End] != '《') || (gap == 0 && !from.Collapsed))
                continue;
            var second = from.End + gap;
            foreach (var to in DateReader.At(text, second).Concat(DateReader.At(text, second, from.Date.Year)))
            {
                var period = new StatisticsPeriod(from.Date, to.Date, from.Collapsed || to.Collapsed, line, text[start..to.End]);
                if (period.Days is < 28 or > MostDays || (period.Days > StatisticsPeriod.DaysOfSeveralYears && !ofData.IsMatch(text.AsSpan(Math.Max(0, start - CueReach)..start))))
                    continue;
                if (period.IsCalendarYear)
                    return period;
                // Digits that can be parted in several ways mean a period only where that makes it a year.
                if (!period.Collapsed && gap > 0 && HasCue(text, start))
                    best ??= period;
            }
        }

        return best;
    }

    private static bool HasCue(string text, int start) =>
        cue.IsMatch(text.AsSpan(Math.Max(0, start - CueReach)..start));

    [GeneratedRegex("\\G(?:《[^《》]{2,24}》(?:正式)?(?:实施|施行)(?:之日|以来)?)?(?:起|开始|止|至|到|—|–|―|-|~|～|、|,)*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Connector();

    /// <summary>A span of several years is that of a plan, unless it is said of the figures.</summary>
    [GeneratedRegex("数据[^。]{0,12}(?:统计)?(?:期限|时限)[^。]{0,6}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfData();

    [GeneratedRegex("20[0-3]\\d年?[^。;]{0,14}$|[自从为]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BreaksOff();

    [GeneratedRegex("期限|时限|时段|时间段|统计时间|统计范围|统计周期|报告期|起止|数据[^。]{0,20}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cue();

    [GeneratedRegex("(?<!\\d)(?<y>20[0-3]\\d)年0?1月份?(?:至|到|-|—|~)+(?:\\k<y>年)?12月(?:份|底|止|期间|,|。|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Months();
}

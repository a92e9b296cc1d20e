using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;

namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>
/// Tells the year a report is on. The year with the most evidence is taken; that other places name another year is a finding,
/// and where nothing names one there is none: the date of publication is never taken for it.
/// </summary>
internal static partial class ReportPeriodFinder
{
    /// <summary>Below this a year rests on running text alone.</summary>
    private const double Sure = 25;

    private const double Least = 16;
    private const int FewestDays = 300;
    private const int MostDays = 430;

    private static readonly string[] declaring = ["title", "period", "statement", "carrier_title", "file_name", "form", "manifest"];

    public static ReportPeriod Find(DocumentText text, IReadOnlyList<GenreMention> mentions, IReadOnlyList<DocumentField> fields)
    {
        var periods = PeriodReader.Find(text);
        var candidates = YearEvidence.Collect(text, mentions, periods);
        var findings = new List<Finding>();
        var part = PartOfYear(text, mentions, periods);
        var year = part is null ? Choose(candidates, findings) : null;
        if (part is not null)
            findings.Add(part);
        var period = periods.FirstOrDefault(found => found.Year == year) ?? (periods.Count > 0 ? periods[0] : null);
        JudgePeriod(period, part is not null, findings);
        if (mentions.FirstOrDefault(mention => !mention.IsQuoted && SeveralYears().IsMatch(mention.Title)) is { } several)
        {
            findings.Add(new Finding(
                IdentityRules.OddPeriod, FindingStatus.Fail, null, null, null,
                $"“{several.Title}”写明不止一个年度，其中的数字可能是几年的合计，请核对。", several.Line));
        }

        var published = PublicationDateFinder.Find(text, fields, year, findings, out var dates);
        return new ReportPeriod(
            year,
            period,
            published,
            findings,
            candidates.OrderByDescending(candidate => candidate.Weight).Select(candidate => new IdentityEvidence(
                "report_year", candidate.Source, candidate.Year.ToString(CultureInfo.InvariantCulture), candidate.Weight, candidate.Line, candidate.Text))
                .Concat(dates));
    }

    /// <summary>Half a year, a quarter or a month: such pages look like reports, and their figures are not a year's.</summary>
    private static Finding? PartOfYear(DocumentText text, IReadOnlyList<GenreMention> mentions, IReadOnlyList<StatisticsPeriod> periods)
    {
        var annual = mentions.Any(mention => mention is { IsTitle: true, Year: not null } && !PartialPeriod().IsMatch(mention.Title));
        if (!annual && periods.FirstOrDefault(period => period.Days < FewestDays && !period.IsFirstReport) is { } shorter
            && !periods.Any(period => period.Days >= FewestDays))
        {
            return new Finding(
                IdentityRules.NotAYear, FindingStatus.Fail, null, shorter.Days, 365,
                $"统计期为“{shorter.Text}”，不足一年，不能作为年度数据入库，请核对是否为年度报告。", shorter.Line);
        }

        foreach (var line in text.Head.Take(10).Where(line => line.Joined.Length <= 60 && line.Joined.Contains("公开", StringComparison.Ordinal)))
        {
            if (!annual && PartialPeriod().Match(line.Joined) is { Success: true } part)
            {
                return new Finding(
                    IdentityRules.NotAYear, FindingStatus.Fail, null, null, null,
                    $"标题写明“{part.Value}”，不是一个自然年度的报告，数据不入库。", line.Number);
            }
        }

        return null;
    }

    private static int? Choose(IReadOnlyList<YearCandidate> candidates, List<Finding> findings)
    {
        // Places that repeat the same statement do not add to it: each source speaks once for a year.
        var years = candidates
            .GroupBy(candidate => candidate.Year)
            .Select(group => (Year: group.Key, Score: group.GroupBy(candidate => candidate.Source).Sum(source => source.Max(candidate => candidate.Weight))))
            .OrderByDescending(year => year.Score)
            .ToList();
        if (years.Count == 0 || years[0].Score < Least || (years.Count > 1 && years[1].Score == years[0].Score))
        {
            findings.Add(new Finding(
                IdentityRules.NoReportYear, FindingStatus.Fail, null, null, null,
                years.Count == 0
                    ? "标题、统计期限、正文和文件名中都找不到报告年度，请人工确定。"
                    : $"报告年度无法判定，文中出现{string.Join('、', years.Select(year => year.Year))}，证据相当或太少，请人工确定。"));
            return null;
        }

        var (best, score) = years[0];
        var declared = candidates.Where(candidate => declaring.Contains(candidate.Source)).ToList();
        foreach (var other in declared.Where(candidate => candidate.Year != best).DistinctBy(candidate => (candidate.Source, candidate.Year)))
        {
            findings.Add(new Finding(
                IdentityRules.YearMismatch, FindingStatus.Fail, null, other.Year, best,
                $"{SourceName(other.Source)}“{other.Text}”指{other.Year}年，其他证据指{best}年，按{best}年处理，请核对。", other.Line));
        }

        if (declared.Count > 1 && declared.All(candidate => candidate.Year == best))
        {
            findings.Add(new Finding(
                IdentityRules.YearMismatch, FindingStatus.Pass, null, best, best,
                $"{string.Join('、', declared.Select(candidate => SourceName(candidate.Source)).Distinct())}一致，均为{best}年。", declared[0].Line));
        }

        if (score <= Sure)
        {
            var basis = candidates.First(candidate => candidate.Year == best);
            findings.Add(new Finding(
                IdentityRules.YearInferred, FindingStatus.Uncertain, null, best, null,
                $"标题和统计期限均未写明年度，按正文{(basis.Source == "opening" ? "开头" : "中最常见")}的“{basis.Text}”定为{best}年，请核对。", basis.Line));
        }

        return best;
    }

    private static void JudgePeriod(StatisticsPeriod? period, bool partial, List<Finding> findings)
    {
        if (partial)
            return;
        if (period is null)
        {
            findings.Add(new Finding(
                IdentityRules.PeriodNotStated, FindingStatus.Uncertain, null, null, null, "全文没有写明统计期限，按报告年度的1月1日至12月31日理解。"));
            return;
        }

        if (period.Collapsed)
        {
            findings.Add(new Finding(
                IdentityRules.DateCollapsed, FindingStatus.Uncertain, null, null, null,
                $"统计期“{period.Text}”有字符丢失，读作{period.From:yyyy年M月d日}至{period.To:yyyy年M月d日}，其中的数字不是统计数据。", period.Line));
        }

        if (!period.IsCalendarYear)
        {
            findings.Add(new Finding(
                IdentityRules.OddPeriod, period.Days > MostDays ? FindingStatus.Fail : FindingStatus.Uncertain, null, period.Days, 365,
                $"统计期“{period.Text}”不是1月1日至12月31日，与其他年度比较时请注意口径。", period.Line));
        }
    }

    private static string SourceName(string source) => source switch
    {
        "title" => "标题",
        "period" => "统计期限",
        "carrier_title" => "网页标题",
        "file_name" => "文件名",
        "form" => "统计表表头",
        "manifest" => "清单",
        _ => "正文",
    };

    /// <summary>2008—2010年, 2011、2012年度; a school year (2018-2019学年) is one.</summary>
    [GeneratedRegex("20[0-3]\\d年?度?(?:[、和及与]|[—–\\-~至到]{1,2})20[0-3]\\d年", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SeveralYears();

    [GeneratedRegex(
        "上半年|下半年|半年度|前[一二三四五六七八九十\\d]+个?月|第?[一二三四1-4]季度|(?<!\\d)1(?:-|—|~|至|到)(?:[2-9]|1[01])月|(?<![\\d至\\-])(?:1[0-2]|[1-9])月份?(?!\\d|底|末|[至到\\-—~]|份?至)",
        RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex PartialPeriod();
}

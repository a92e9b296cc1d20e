using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Periods;

/// <summary>Says for every place of a sentence which period it speaks of. The words nearest before the place decide.</summary>
internal sealed class PeriodReader
{
    private static readonly Words marks = new(
        "(?<until>(?:截至|截止到?|(?<=^|[,;:起止-]|{日}|{年}|施行|实施|开通|上线)(?:到|至))(?=[^,;]{0,2}[{日}{年}]|目前|年底)|(?<=[{日}{年}])(?:-{1,2}|[—~])(?=[{日}{年}])|到(?=[{日}{年}]累计|目前(?:为止)?累计))|(?<part>{月份})|(?<annual>全年|当年|年内|一年来)|(?<current>今年|本年)|(?<recent>近(?:年来|[一二两三四五六七八九十几]年来?|{号}来?)|[两三四五六七八九十]年来|十[一二三四五]五”?(?:规划)?(?:期间|时期|以来)|(?:本届|上届)[^,;]{0,8}(?:以来|期间))|(?<since>历年|历次|(?:施行|实施|开通|开办|上线|建站|成立)以来|(?:从|自)[^,;]{0,8}(?:开通|上线|建站|开办|成立)[^,;]{0,4}至今|目前[^,;{数}]{0,4}(?:总计|累计|总共)(?=(?:主动)?公开))" +
        "|(?<past>(?<![比较与同]|结转|转入|遗留|[由从](?=[^,;{数}]{2,8}{数}[^,;{数}]{0,2}[到至为]))(?:去年|上年|上一年|前一年)(?!度?(?:(?:无|没有|未)?结转|未(?:办|审)?结|转|同期|相比|末|底|遗留|度结转))|(?<=^|[,;])(?:去年|上年|上一年|前一年)度?同期,(?!相比|相较|比|增|减|上升|下降|增长))|(?<next>(?:下一?年度?|明年|来年|下一?步|下阶段|下一阶段|今后),?[^,;{数}]{0,6}(?:拟|计划|预计|打算|争取|力争))|(?<year>[{年}{日}])", RegexOptions.ExplicitCapture);

    /// <summary>The Regulation came into force in May of this year: what was done since is what the year's report counts.</summary>
    private const int FirstYear = 2008;

    private const int LongestSince = 56;

    private static readonly Words inForce = new("(?:施行|实施)以来");

    private static readonly string[] wordMarks = ["半年", "季度", "年", "期间", "时期", "届", "历次", "以来", "至今", "目前"];
    private static readonly Words comparedBefore = new("(?:比|较|与|同|结转(?:至|到|入)?|转入|转至?|顺延至)$");
    private static readonly Words comparedAfter = new("^(?:同期|相比|相较|结转|转入|转结|转来|转接|遗留)");

    /// <summary>由2012年的34件增至51件: the year's figure is the later.</summary>
    private static readonly Words risenFrom = new("(?:由|从)$");
    private static readonly Words risen = new("^度?(?:同期)?的?{数}[^,;{数}]{0,2}(?:到|至|为)(?!{年})");

    private static readonly Words attributive = new("^的[^,;]{0,24}(?:引起|引发|导致|涉及|产生的)");
    private static readonly Words publishing = new("(?:公开|发布|公布|编制|印发|上传|公示)(?:了|的)?[^,;{数}]{0,40}$");
    private static readonly Words budget = new("^(?:部门|财政|本级|政府|单位)*(?:预算|决算|预决算)(?!支出|安排|收入|资金|执行)");
    private static readonly Words documentName = new("^[^,;、{数}]{0,20}(?:年度报告|年报|报表|预算|决算|要点|总结|计划|规划|公报|年鉴)|^[^,;{数}]{0,40}(?:预算|决算)(?=和[^,;{数}]{0,12}(?:预算|决算),|,)");
    /// <summary>部门预算以及2023年资金分配结果信息;人大代表建议5件: what is listed beside other things tells its own year and no further.</summary>
    private static readonly Words listedBefore = new("(?:以及|及|、|和|与)$");
    private static readonly Words listedAfter = new("^[^;{数}]*;");
    private static readonly Words sinceThen = new("^(?:[^,;]{0,8}|《[^》]{2,40}》[^,;]{0,8})(?:以来|至今)|^来|^(?:起|开始)(?:至今|,)");
    /// <summary>自2004年5月起累计公开411条: what has been counted since an earlier year is a stock.</summary>
    private static readonly Words accumulatedSince = new("^(?:起|开始),?[^,;{数}]{0,8}累计");
    /// <summary>2018年9月底开通公众号,共计发布65篇: what was posted since is of no single year.</summary>
    private static readonly Words launched = new("^(?:底|初|末|份|上旬|中旬|下旬)?(?:正式|新|还|又)?(?:开通|上线|开办|创办|开设|注册|试运行|投入运行)");
    private static readonly Words startBefore = new("(?:自|从|于)$");
    private static readonly Words startAfter = new("^(?:起|开始|正式)(?!至|到|-|,(?:截至|至|到))");
    private static readonly Words rangeStart = new("[{日}{年}](?:(?:《[^》]{2,40}》|[^,;《》{数}{年}{日}]{0,12})(?:施行|实施|开通|上线))?(?:起|开始|,)?$");
    /// <summary>2024年截至6月底: 截至 after a year begins no span unless the year is said to be its start.</summary>
    private static readonly Words spanStart = new("[{日}{年}](?:起|开始),?$");
    private static readonly Words earlyMonth = new("^(?:20\\d\\d年)?0?[1-9]月");
    private static readonly Words accumulated = new("(?<!年|年度)累计|总数|总量|共有|总计|历年");

    private readonly MaskedText source;
    private readonly int? reportYear;
    private readonly Period inherited;
    private List<(int Index, Mark Mark)>? found;
    private (int Index, Period Period)? last;

    public PeriodReader(MaskedText source, int? reportYear, Period inherited)
    {
        this.source = source;
        this.reportYear = reportYear;
        this.inherited = inherited;
    }

    /// <summary>Whether the sentence says anything of a period.</summary>
    public bool HasMarks => source.HasCalendar || wordMarks.Any(word => source.Text.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether it counts up to a month before October: 截至6月底 is no whole year. Known after <see cref="At"/> of the end.</summary>
    public bool StopsPartWay { get; private set; }

    /// <summary>Whether its last year is that of a day up to which something was counted. Known after <see cref="At"/> of the end.</summary>
    public bool EndsWithDay { get; private set; }

    private List<(int Index, Mark Mark)> Found => found ??= [.. marks.Matches(source.Text).Select(match => (match.Index, MarkOf(match)))];

    /// <summary>The period at a place of the masked sentence; several questions are asked about one place after the other.</summary>
    public Period At(int index)
    {
        if (last is not { } known || known.Index != index)
            last = known = (index, PeriodAt(index));
        return known.Period;
    }

    private Period PeriodAt(int index)
    {
        var year = inherited.Year ?? reportYear;
        var kind = inherited.Kind;
        int? until = null;
        foreach (var (at, mark) in Found)
        {
            if (at >= index)
                break;
            switch (mark)
            {
                case Mark.Part:
                    kind = PeriodKind.PartYear;
                    break;
                case Mark.Since:
                    kind = IsFirstYear(at) ? PeriodKind.Annual : IsAside(at, index) ? kind : PeriodKind.Cumulative;
                    break;
                case Mark.Recent:
                    (year, kind) = (reportYear, PeriodKind.Cumulative);
                    break;
                case Mark.Past:
                    year = reportYear - 1;
                    break;
                case Mark.Next:
                    year = reportYear + 1;
                    break;
                case Mark.Annual:
                    (kind, until) = (PeriodKind.Annual, null);
                    break;
                case Mark.Current:
                    (year, kind, until) = (reportYear, PeriodKind.Annual, null);
                    break;
                case Mark.Until:
                    until = at;
                    break;
                default:
                    ReadYear(at, index, ref year, ref kind, ref until);
                    break;
            }
        }

        if (kind != PeriodKind.PartYear && until is { } from && accumulated.IsMatch(source.Text.AsSpan(from, index - from)))
            kind = kind == PeriodKind.Cumulative ? kind : PeriodKind.ToDate;
        if (reportYear is null || year is null || year == reportYear)
            return new Period(kind, null);
        return year > reportYear ? new Period(PeriodKind.Plan, year) : new Period(kind, year);
    }

    /// <summary>Whether 施行以来 stands in the first report, and names no rules that an earlier year brought into force.</summary>
    private bool IsFirstYear(int at) =>
        reportYear == FirstYear && inForce.IsMatch(source.Text.AsSpan(at, Math.Min(4, source.Text.Length - at)))
        && !Found.Any(found => found.Index < at && found.Mark == Mark.Year && source.TokenAt(found.Index) is { Value: > 0 and < FirstYear });

    /// <summary>公开4件,历年累计29件;不予公开1件: a stock that stands beside the year's figure says nothing of what follows the semicolon.</summary>
    private bool IsAside(int at, int place)
    {
        var text = source.Text;
        var item = text.LastIndexOf(';', at) + 1;
        return text.IndexOf(';', at, place - at) >= 0 && text.IndexOf(MaskedText.Quantity, item, at - item) >= 0;
    }

    private static Mark MarkOf(Match match) =>
        match.Groups["year"].Success ? Mark.Year
        : match.Groups["part"].Success ? Mark.Part
        : match.Groups["since"].Success ? Mark.Since
        : match.Groups["recent"].Success ? Mark.Recent
        : match.Groups["past"].Success ? Mark.Past
        : match.Groups["next"].Success ? Mark.Next
        : match.Groups["annual"].Success ? Mark.Annual
        : match.Groups["current"].Success ? Mark.Current
        : Mark.Until;

    private void ReadYear(int index, int place, ref int? year, ref PeriodKind kind, ref int? until)
    {
        var token = source.TokenAt(index);
        var before = source.Text.AsSpan(0, index);
        var after = source.Text.AsSpan(index + 1);
        if (token is null || comparedBefore.IsMatch(before[Math.Max(0, index - 4)..]) || comparedAfter.IsMatch(after) || attributive.IsMatch(after))
            return;
        if (risenFrom.IsMatch(before[Math.Max(0, index - 1)..]) && risen.IsMatch(after))
            return;
        if (token.Value > 0 && token.Value < reportYear && accumulatedSince.IsMatch(after[..Math.Min(after.Length, LongestSince)]))
        {
            kind = PeriodKind.Cumulative;
            return;
        }

        if (startBefore.IsMatch(before[Math.Max(0, index - 4)..]) && startAfter.IsMatch(after))
            return;
        if (listedBefore.IsMatch(before[Math.Max(0, index - 2)..]) && listedAfter.IsMatch(after[..Math.Max(0, place - index - 1)]))
            return;
        if (budget.IsMatch(after) || (documentName.IsMatch(after) && publishing.IsMatch(before)))
            return;
        int? stated = token.Value > 0 ? (int)token.Value : null;
        var isUntil = until is { } from && index - from <= 4;
        if (isUntil && (source.Text[until!.Value] == '截' ? spanStart : rangeStart).IsMatch(source.Text.AsSpan(0, until.Value)))
        {
            // 2003年至2008年: the figure of several years is none of the first's.
            if (stated is not null && year < stated)
                (year, kind) = (stated, PeriodKind.Cumulative);
            until = null;
        }
        else if (isUntil && (stated is null || stated == reportYear) && earlyMonth.IsMatch(source.Passage.Text.AsSpan(token.Start, token.End - token.Start)))
            (kind, StopsPartWay) = (PeriodKind.PartYear, true);
        else if (isUntil)
            (year, EndsWithDay) = (stated < reportYear ? stated : year, true);
        else if (sinceThen.IsMatch(after[..Math.Min(after.Length, LongestSince)]) || (stated < reportYear && launched.IsMatch(after[..Math.Min(after.Length, 12)])))
            kind = stated < reportYear ? PeriodKind.Cumulative : kind;
        else if (stated is not null)
            (year, kind, until, EndsWithDay) = (stated, PeriodKind.Annual, null, false);
    }

    /// <summary>What words say of a period, after the groups of <see cref="marks"/>.</summary>
    private enum Mark
    {
        Until,
        Part,
        Annual,
        Current,
        Since,
        Recent,
        Past,
        Next,
        Year,
    }
}

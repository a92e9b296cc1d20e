using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;

namespace Warehouse.Reports.Narrative;

/// <summary>
/// The figures of a page in the Chinese of official reports, composed by rules. Each figure names the cell it is taken from;
/// what cannot be compared is said to be so, and no percentage is given on a base of zero, across a break, or of other offices.
/// </summary>
public static class Summary
{
    private const int NamedUnits = 3;

    public static IReadOnlyList<Sentence> Of(SummaryMatter matter) =>
    [
        .. Coverage(matter),
        .. Requests(matter),
        .. Outcomes(matter),
        .. DisclosureRate(matter),
        .. Units(matter),
        .. Single(matter, "proactive_info_total", "主动公开政府信息"),
        .. Single(matter, "normative_docs_issued", "制发规范性文件"),
        .. Redress(matter),
        .. Breaks(matter),
        .. Quality(matter),
    ];

    private static IEnumerable<Sentence> Coverage(SummaryMatter matter)
    {
        if (matter.Coverage is not { Expected: > 0 } totals)
            yield break;
        List<Phrase> phrases =
        [
            $"{matter.Subject}{totals.Year}年度应报单位", Count(totals.Expected, "expected"), "个，",
            "已收录年度报告", Count(totals.Held, "held"), "份，其中按时公布", Count(totals.OnTime, "on_time"), "份",
        ];
        if (totals.Late > 0)
            phrases.AddRange(["、逾期公布", Count(totals.Late, "late"), "份"]);
        if (totals.Missing > 0)
            phrases.AddRange(["，缺", Count(totals.Missing, "missing"), "份"]);
        if (totals.Quarantined > 0)
            phrases.AddRange(["，另有", Count(totals.Quarantined, "quarantined"), "份待核、未计入"]);
        phrases.Add("。");
        yield return new Sentence(phrases);

        static Phrase Count(int value, string status) => new(Numbers.Grouped(value), Cells.Coverage(status));
    }

    private static IEnumerable<Sentence> Requests(SummaryMatter matter)
    {
        if (matter.Measure("requests_new") is not { } requests)
            yield break;
        List<Phrase> phrases = [$"{matter.Year}年，", .. Reporting(requests), "新收政府信息公开申请", .. Value(requests), "，", .. Changes.Words(requests)];
        if (matter.Measure("requests_closed") is { } closed)
            phrases.AddRange(["；办结", .. Value(closed), "，", .. Changes.Words(closed)]);
        phrases.Add("。");
        yield return new Sentence(phrases);
    }

    private static IEnumerable<Sentence> Outcomes(SummaryMatter matter)
    {
        var year = $"{matter.Year}";
        if (matter.Outcomes is not { } chart || !chart.Categories.Contains(year))
            yield break;
        var at = chart.Categories.ToList().IndexOf(year);
        var known = chart.Series.Index().Where(series => series.Item.Values[at] is not null).ToList();
        if (known.Count == 0)
            yield break;
        List<Phrase> phrases = ["办理结果中，"];
        foreach (var (position, series) in known)
            phrases.AddRange(
            [
                (phrases.Count > 1 ? "、" : "") + series.Name,
                new Phrase(Numbers.Grouped(series.Values[at].GetValueOrDefault()), Cells.ChartValue(chart.Id, year, position)),
                chart.Unit,
            ]);
        yield return new Sentence([.. phrases, "。"]);
    }

    private static IEnumerable<Sentence> DisclosureRate(SummaryMatter matter)
    {
        var rate = matter.Rates.FirstOrDefault(rate => rate.Code == "disclosure_rate");
        if (rate?.In(matter.Year) is not { Rate: { } value, IsSmall: false } now)
            yield break;
        List<Phrase> phrases = [$"{rate.Label}", new Phrase(Numbers.Percent(value), Cells.Rate(rate.Code))];
        if (rate.PointsOfChange(matter.Year) is { } points && rate.In(matter.Year - 1) is { IsSmall: false } before && before.Offices == now.Offices)
            phrases.AddRange(points == 0
                ? ["，与上年持平"]
                : [points > 0 ? "，比上年提高" : "，比上年降低", new Phrase(Numbers.Grouped(Math.Abs(points)), Cells.RatePoints(rate.Code)), "个百分点"]);
        yield return new Sentence([.. phrases, "。"]);
    }

    private static IEnumerable<Sentence> Units(SummaryMatter matter)
    {
        if (matter.ByUnit is not { } comparison || comparison.Year != matter.Year || comparison.Comparable.Count() < 2)
            yield break;
        var ranked = comparison.Units.Index().Where(unit => unit.Item.Point.Change.Difference is not null).ToList();
        var up = ranked.Where(unit => unit.Item.Point.Change.Difference > 0).Take(NamedUnits).ToList();
        var down = ranked.Where(unit => unit.Item.Point.Change.Difference < 0).Reverse().Take(NamedUnits).ToList();
        List<Phrase> phrases = [];
        if (up.Count > 0)
            phrases.AddRange(["新收申请增加较多的是", .. Named(up, "增加")]);
        if (down.Count > 0)
            phrases.AddRange([up.Count > 0 ? "；减少较多的是" : "新收申请减少较多的是", .. Named(down, "减少")]);
        if (phrases.Count > 0)
            yield return new Sentence([.. phrases, "。"]);

        IEnumerable<Phrase> Named(List<(int Index, UnitChange Item)> units, string verb) => units.SelectMany((unit, order) => (Phrase[])
        [
            $"{(order > 0 ? "、" : "")}{unit.Item.Unit.Name}（{verb}",
            new(Numbers.Grouped(Math.Abs(unit.Item.Point.Change.Difference.GetValueOrDefault())), Cells.UnitDifference(comparison.Measure.Code, unit.Index)),
            $"{comparison.Measure.Unit}）",
        ]);
    }

    private static IEnumerable<Sentence> Single(SummaryMatter matter, string code, string verb)
    {
        if (matter.Measure(code) is { } history)
            yield return new Sentence([verb, .. Value(history), "，", .. Changes.Words(history), "。"]);
    }

    private static IEnumerable<Sentence> Redress(SummaryMatter matter)
    {
        List<Phrase> phrases = [];
        if (matter.Measure("review_total") is { } review)
            phrases.AddRange(["因政府信息公开引起行政复议", .. Value(review)]);
        if (matter.Measure("litigation_total") is { } litigation)
            phrases.AddRange([phrases.Count > 0 ? "、行政诉讼" : "因政府信息公开引起行政诉讼", .. Value(litigation)]);
        if (phrases.Count > 0)
            yield return new Sentence([.. phrases, "。"]);
    }

    private static IEnumerable<Sentence> Breaks(SummaryMatter matter)
    {
        var broken = matter.Histories.Where(history => history.Measure.IsHeadline)
            .SelectMany(history => history.Points.Where(point => point is { Value: not null, BreakNote: not null }).Select(point => (point.Year, history.Measure.Label)))
            .GroupBy(item => item.Year, item => item.Label)
            .OrderBy(year => year.Key);
        foreach (var year in broken)
            yield return new Sentence([$"{string.Join('、', year)}自{year.Key}年起口径变化，与以前年份不可直接比较。"]);
    }

    private static IEnumerable<Sentence> Quality(SummaryMatter matter)
    {
        if (matter.Quality.Rules.Count == 0)
            yield break;
        yield return matter.Quality is { Failed: 0, Uncertain: 0 }
            ? new Sentence(["各项检查未发现不符。"])
            : new Sentence(
            [
                "各项检查不符", new(Numbers.Grouped(matter.Quality.Failed), Cells.FindingsFailed), "次、存疑",
                new(Numbers.Grouped(matter.Quality.Uncertain), Cells.FindingsUncertain), "次，引用前请核对“数据质量”一节。",
            ]);
    }

    private static IEnumerable<Phrase> Reporting(MeasureHistory history) => history.Latest?.Offices is { } offices
        ? [new(Numbers.Grouped(offices.Reported), Cells.HeadlineOffices(history.Measure.Code)), "个单位报告"]
        : [];

    private static IEnumerable<Phrase> Value(MeasureHistory history) =>
        [new(Numbers.Grouped(history.Latest!.Value.GetValueOrDefault()), Cells.Headline(history.Measure.Code)), history.Measure.Unit];
}

using Warehouse.Reports.Analysis;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Narrative;

/// <summary>
/// The figures of a page in the words of official reports, composed by rules; the sentences stand among the texts, in each
/// language with the same figures. Each figure names the cell it is taken from; what cannot be compared is said to be so, and
/// no percentage is given on a base of zero, across a break, or of other offices.
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
        .. Single(matter, "proactive_info_total"),
        .. Single(matter, "normative_docs_issued"),
        .. Redress(matter),
        .. Breaks(matter),
        .. Quality(matter),
    ];

    private static IEnumerable<Sentence> Coverage(SummaryMatter matter)
    {
        if (matter.Coverage is { Expected: > 0 } totals)
            yield return Say(
                "summary.coverage", ("subject", matter.Subject), ("year", totals.Year), ("expected", Count(totals.Expected, "expected")), ("held", Count(totals.Held, "held")),
                ("on_time", Count(totals.OnTime, "on_time")), ("late", Some(totals.Late, "late")), ("missing", Some(totals.Missing, "missing")), ("quarantined", Some(totals.Quarantined, "quarantined")));

        static Phrase Count(int value, string status) => new(Numbers.Grouped(value), Cells.Coverage(status));

        static Phrase? Some(int value, string status) => value > 0 ? Count(value, status) : null;
    }

    private static IEnumerable<Sentence> Requests(SummaryMatter matter)
    {
        if (matter.Measure("requests_new") is not { } requests)
            yield break;
        var closed = matter.Measure("requests_closed");
        yield return Say(
            "summary.requests", ("year", matter.Year), ("offices", Reporting(requests)), ("value", Value(requests)), ("unit", requests.Measure.Unit), ("change", Changes.Words(requests)),
            ("closed", closed is null ? null : Value(closed)), ("closed_unit", closed?.Measure.Unit), ("closed_change", closed is null ? null : Changes.Words(closed)));
    }

    private static IEnumerable<Sentence> Outcomes(SummaryMatter matter)
    {
        var year = $"{matter.Year}";
        if (matter.Outcomes is not { } chart || !chart.Categories.Contains(year))
            yield break;
        var at = chart.Categories.ToList().IndexOf(year);
        var known = chart.Series.Index().Where(series => series.Item.Values[at] is not null).ToList();
        if (known.Count > 0)
            yield return Say("summary.outcomes", ("list", List(known.Select(series => Texts.Template("summary.outcome").Fill(
                ("name", series.Item.Name), ("value", new Phrase(Numbers.Grouped(series.Item.Values[at].GetValueOrDefault()), Cells.ChartValue(chart.Id, year, series.Index))), ("unit", chart.Unit))))));
    }

    private static IEnumerable<Sentence> DisclosureRate(SummaryMatter matter)
    {
        var rate = matter.Rates.FirstOrDefault(rate => rate.Code == "disclosure_rate");
        if (rate?.In(matter.Year) is not { Rate: { } value, IsSmall: false } now)
            yield break;
        var points = rate.In(matter.Year - 1) is { IsSmall: false } before && before.Offices == now.Offices ? rate.PointsOfChange(matter.Year) : null;
        yield return Say(
            points switch { null => "summary.rate", 0 => "summary.rate.same", > 0 => "summary.rate.up", _ => "summary.rate.down" },
            ("rate", rate.Label), ("value", new Phrase(Numbers.Percent(value), Cells.Rate(rate.Code))), ("points", new Phrase(Numbers.Grouped(Math.Abs(points.GetValueOrDefault())), Cells.RatePoints(rate.Code))));
    }

    private static IEnumerable<Sentence> Units(SummaryMatter matter)
    {
        if (matter.ByUnit is not { } comparison || comparison.Year != matter.Year || comparison.Comparable.Count() < 2)
            yield break;
        var ranked = comparison.Units.Index().Where(unit => unit.Item.Point.Change.Difference is not null).ToList();
        var up = ranked.Where(unit => unit.Item.Point.Change.Difference > 0).Take(NamedUnits).ToList();
        var down = ranked.Where(unit => unit.Item.Point.Change.Difference < 0).Reverse().Take(NamedUnits).ToList();
        if (up.Count + down.Count > 0)
            yield return Say(
                down.Count == 0 ? "summary.units.up" : up.Count == 0 ? "summary.units.down" : "summary.units",
                ("up", Named(up, "summary.unit.up")), ("down", Named(down, "summary.unit.down")));

        IReadOnlyList<Phrase> Named(List<(int Index, UnitChange Item)> units, string key) => List(units.Select(unit => Texts.Template(key).Fill(
            ("name", unit.Item.Unit.Name),
            ("difference", new Phrase(Numbers.Grouped(Math.Abs(unit.Item.Point.Change.Difference.GetValueOrDefault())), Cells.UnitDifference(comparison.Measure.Code, unit.Index))),
            ("unit", comparison.Measure.Unit))));
    }

    private static IEnumerable<Sentence> Single(SummaryMatter matter, string code)
    {
        if (matter.Measure(code) is { } history)
            yield return Say("summary." + code, ("value", Value(history)), ("unit", history.Measure.Unit), ("change", Changes.Words(history)));
    }

    private static IEnumerable<Sentence> Redress(SummaryMatter matter)
    {
        var (review, litigation) = (matter.Measure("review_total"), matter.Measure("litigation_total"));
        if (review is not null || litigation is not null)
            yield return Say(
                litigation is null ? "summary.redress.review" : review is null ? "summary.redress.litigation" : "summary.redress",
                ("review", review is null ? null : Value(review)), ("review_unit", review?.Measure.Unit), ("litigation", litigation is null ? null : Value(litigation)), ("litigation_unit", litigation?.Measure.Unit));
    }

    private static IEnumerable<Sentence> Breaks(SummaryMatter matter)
    {
        var broken = matter.Histories.Where(history => history.Measure.IsHeadline)
            .SelectMany(history => history.Points.Where(point => point is { Value: not null, BreakNote: not null }).Select(point => (point.Year, history.Measure.Label)))
            .GroupBy(item => item.Year, item => item.Label)
            .OrderBy(year => year.Key);
        foreach (var year in broken)
            yield return Say("summary.break", ("measures", Texts.List(year)), ("year", year.Key));
    }

    private static IEnumerable<Sentence> Quality(SummaryMatter matter)
    {
        if (matter.Quality.Rules.Count > 0)
            yield return Say(
                matter.Quality is { Failed: 0, Uncertain: 0 } ? "summary.quality.none" : "summary.quality",
                ("failed", new Phrase(Numbers.Grouped(matter.Quality.Failed), Cells.FindingsFailed)), ("uncertain", new Phrase(Numbers.Grouped(matter.Quality.Uncertain), Cells.FindingsUncertain)));
    }

    private static Sentence Say(string key, params ReadOnlySpan<(string Name, object? Value)> values) => new(Texts.Template(key).Fill(values));

    private static IReadOnlyList<Phrase> List(IEnumerable<IReadOnlyList<Phrase>> items) =>
        [.. items.SelectMany((item, at) => at == 0 ? item : [Texts.Of("list"), .. item])];

    private static Phrase? Reporting(MeasureHistory history) =>
        history.Latest?.Offices is { } offices ? new Phrase(Numbers.Grouped(offices.Reported), Cells.HeadlineOffices(history.Measure.Code)) : null;

    private static Phrase Value(MeasureHistory history) => new(Numbers.Grouped(history.Latest!.Value.GetValueOrDefault()), Cells.Headline(history.Measure.Code));
}

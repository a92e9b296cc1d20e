using System.Globalization;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Draws the rates over the years: those of requests as one chart, the others as another, so that no line is lost among too many.</summary>
public static class RateCharts
{
    private const string Requests = "requests_";

    /// <param name="expected">How many offices were expected to report, by year; none for an office.</param>
    public static IReadOnlyList<ChartSpec> Of(IReadOnlyList<RateHistory> rates, string subject, IReadOnlyDictionary<int, int> expected)
    {
        var drawn = rates.Where(rate => rate.Points.Count(point => IsDrawn(point)) > 1).ToLookup(rate => rate.Measures.Any(code => code.StartsWith(Requests, StringComparison.Ordinal)));
        return [.. new[] { Chart("requests", [.. drawn[true]]), Chart("others", [.. drawn[false]]) }.OfType<ChartSpec>()];

        ChartSpec? Chart(string kind, List<RateHistory> group) => group.Count == 0 ? null : new ChartSpec(
            "rates-" + kind,
            ChartKind.Line,
            Texts.Of("rates.chart." + kind),
            "%",
            [.. group[0].Points.Select(point => Year(point.Year))],
            [.. group.Select(rate => new ChartSeries(rate.Label, [.. rate.Points.Select(point => IsDrawn(point) ? Numbers.Rounded(point.Rate.GetValueOrDefault() * 100, 1) : (decimal?)null)]))])
        {
            Subtitle = Texts.Of("rates.chart.subtitle", ("subject", subject)),
            Breaks = [.. group[0].Points.Select(point => point.Year).Where(year => group.Any(rate => IsBroken(rate, year))).Select(year => new SeriesBreak(Year(year), TrendCharts.DefinitionChanged, Broken(group, year)))],
            Remark = Remark(group, expected),
            Source = Sources.Reports,
        };
    }

    /// <summary>A rate of one in two says nothing that a line should show; the table has it with both sides.</summary>
    private static bool IsDrawn(RatePoint point) => point is { Rate: not null, IsSmall: false };

    private static bool IsBroken(RateHistory rate, int year) => rate.In(year) is { BreakNote: not null } point && IsDrawn(point);

    /// <summary>Rates have terms in common: each reason once.</summary>
    private static string Broken(List<RateHistory> group, int year) => Texts.Sentences(group.Where(rate => IsBroken(rate, year))
        .GroupBy(rate => rate.In(year)!.BreakNote)
        .Select(same => Texts.Of("clause.because", ("what", Texts.List(same.Select(rate => rate.Label))), ("reason", same.Key))));

    private static string? Remark(List<RateHistory> group, IReadOnlyDictionary<int, int> expected)
    {
        var year = group.Max(rate => rate.Points.Last(IsDrawn).Year);
        var offices = !expected.TryGetValue(year, out var all) ? null : Texts.Of(
            "rates.offices", ("year", year), ("expected", all),
            ("list", Texts.List(group.Where(rate => rate.In(year) is { } point && IsDrawn(point)).Select(rate => Texts.Of("rates.offices.of", ("rate", rate.Label), ("offices", rate.In(year)!.Offices))))));
        var small = group.Any(rate => rate.Points.Any(point => point is { Rate: not null, IsSmall: true })) ? Texts.Of("rates.not_drawn") : null;
        string[] remarks = [.. new[] { offices, small }.OfType<string>()];
        return remarks.Length == 0 ? null : string.Join(Texts.Of("clauses"), remarks);
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

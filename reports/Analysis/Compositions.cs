using System.Globalization;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Wholes and their parts: how requests ended, and what was disclosed.</summary>
public static class Compositions
{
    private const int Categories = 15;

    /// <summary>As many colours as can be told apart, but for the rest.</summary>
    private const int CategoriesOverYears = 7;

    private static readonly string[] Outcomes =
        ["requests_granted", "requests_partial", "requests_denied", "requests_unable", "requests_rejected", "requests_other"];

    /// <summary>The outcomes of requests over the years; null where fewer than two of them were reported.</summary>
    public static ChartSpec? OfOutcomes(IReadOnlyList<MeasureHistory> histories, string subject)
    {
        var parts = histories.Where(history => Outcomes.Contains(history.Measure.Code)).ToList();
        if (parts.Count < 2)
            return null;
        var years = parts[0].Points.Select(point => point.Year)
            .Where(year => parts.Any(part => part.In(year)?.Value is not null)).ToList();
        return new ChartSpec(
            "outcomes",
            ChartKind.StackedColumn,
            Texts.Of("composition.outcomes"),
            Texts.Of("unit.requests"),
            [.. years.Select(Year)],
            [.. parts.Select(part => new ChartSeries(part.Measure.Label, [.. years.Select(year => part.In(year)?.Value)]))])
        {
            Subtitle = Texts.Of("composition.outcomes.subtitle", ("subject", subject), ("unit", Texts.Of("unit.requests"))),
            Breaks = [.. years.Where(year => parts.Any(part => part.In(year) is { Value: not null, BreakNote: not null })).Select(year =>
                new SeriesBreak(Year(year), TrendCharts.DefinitionChanged, BrokenParts.Of(parts, year)))],
            Offices = [.. years.Select(year => Offices(parts, year)).OfType<OfficeCount>()],
            IsQuoted = true,
            Source = Sources.Reports,
        };
    }

    /// <summary>The categories of disclosed information: the largest over the years where there are several, then those of each year, the latest first.</summary>
    /// <param name="expected">How many offices were expected to report, by year; none for an office.</param>
    /// <param name="years">In their order.</param>
    public static IReadOnlyList<ChartSpec> OfCategories(IReadOnlyList<CategoryTotals> years, string subject, IReadOnlyDictionary<int, int> expected) =>
    [
        .. years.Count > 1 ? (ChartSpec[])[OverYears(years, subject, expected)] : [],
        .. years.Reverse().Select(year => OfYear(year, subject, expected)),
    ];

    private static ChartSpec OverYears(IReadOnlyList<CategoryTotals> years, string subject, IReadOnlyDictionary<int, int> expected)
    {
        var largest = years.SelectMany(year => year.Values).GroupBy(category => category.Key, category => category.Value)
            .OrderByDescending(category => category.Sum()).ThenBy(category => category.Key, StringComparer.Ordinal)
            .Select(category => category.Key).Take(CategoriesOverYears).ToList();
        var series = largest.Select(label => Series(label, other => other == label)).ToList();
        if (years.Any(year => year.Values.Keys.Any(label => !largest.Contains(label))))
            series.Add(Series(Texts.Of("composition.others"), label => !largest.Contains(label)));
        return new ChartSpec(
            "categories-over-years",
            ChartKind.StackedColumn,
            Texts.Of("composition.over_years"),
            Texts.Of("unit.items"),
            [.. years.Select(year => Year(year.Year))],
            series)
        {
            Subtitle = Texts.Of("composition.over_years.subtitle", ("subject", subject), ("unit", Texts.Of("unit.items"))),
            Offices = !years.All(year => expected.ContainsKey(year.Year)) ? [] : [.. years.Select(year => new OfficeCount(year.Offices, expected.GetValueOrDefault(year.Year)))],
            Source = Sources.Reports,
        };

        ChartSeries Series(string name, Func<string, bool> isPart) =>
            new(name, [.. years.Select(year => year.Values.Where(category => isPart(category.Key)).Select(category => (decimal?)category.Value).Aggregate((decimal?)null, (sum, value) => sum is null ? value : sum + value))]);
    }

    private static ChartSpec OfYear(CategoryTotals totals, string subject, IReadOnlyDictionary<int, int> expected)
    {
        var year = totals.Year;
        var categories = totals.Values.Select(category => (Label: category.Key, category.Value))
            .OrderByDescending(category => category.Value).ThenBy(category => category.Label, StringComparer.Ordinal).ToList();
        var shown = categories.Count > Categories ? categories.Take(Categories - 1).ToList() : categories;
        if (shown.Count < categories.Count)
            shown.Add((Texts.Of("composition.rest", ("count", categories.Count - shown.Count)), categories.Skip(shown.Count).Sum(category => category.Value)));
        return new ChartSpec(
            $"categories-{year}",
            ChartKind.Bar,
            Texts.Of("composition.categories", ("year", year)),
            Texts.Of("unit.items"),
            [.. shown.Select(category => category.Label)],
            [new ChartSeries(Texts.Of("composition.items"), [.. shown.Select(category => (decimal?)category.Value)])])
        {
            CategoryLabel = Texts.Of("composition.category"),
            Subtitle = expected.Count == 0
                ? Texts.Of("composition.categories.own", ("office", totals.Office), ("unit", Texts.Of("unit.items")))
                : Texts.Of("composition.categories.many", ("subject", subject), ("offices", totals.Offices), ("expected", expected.TryGetValue(year, out var all) ? (int?)all : null), ("unit", Texts.Of("unit.items"))),
            Source = Sources.Reports,
        };
    }

    /// <summary>Of the part that most offices report; null for a single office.</summary>
    private static OfficeCount? Offices(List<MeasureHistory> parts, int year) =>
        parts.Select(part => part.In(year)).Where(point => point is { Value: not null, Offices: not null }).MaxBy(point => point!.Offices!.Value.Reported)?.Offices;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Wholes and their parts: how requests ended, and what was disclosed.</summary>
public static class Compositions
{
    private const int Categories = 15;

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
                new SeriesBreak(Year(year), TrendCharts.DefinitionChanged, BrokenParts(parts, year)))],
            IsQuoted = true,
            Source = Sources.Reports,
        };
    }

    /// <summary>The categories of disclosed information of each year that has any, the latest first.</summary>
    public static IReadOnlyList<ChartSpec> OfCategories(IEnumerable<CategoryRow> rows, string subject) =>
    [
        .. from row in rows
           where row.Value is not null
           group row by row.ReportYear into year
           orderby year.Key descending
           select OfCategories(year.Key, [.. year], subject),
    ];

    private static ChartSpec OfCategories(int year, List<CategoryRow> rows, string subject)
    {
        var categories = rows.GroupBy(row => row.Label).Select(group => (Label: group.Key, Value: group.Sum(row => row.Value.GetValueOrDefault())))
            .OrderByDescending(category => category.Value).ThenBy(category => category.Label, StringComparer.Ordinal).ToList();
        var offices = rows.Select(row => row.OfficeCode).Distinct().Count();
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
            Subtitle = offices == 1
                ? Texts.Of("composition.categories.own", ("office", rows[0].OfficeName), ("unit", Texts.Of("unit.items")))
                : Texts.Of("composition.categories.many", ("subject", subject), ("offices", offices), ("unit", Texts.Of("unit.items"))),
            Source = Sources.Reports,
        };
    }

    private static string BrokenParts(IEnumerable<MeasureHistory> parts, int year) =>
        Texts.Sentences(parts.Where(part => part.In(year) is { Value: not null, BreakNote: not null })
            .GroupBy(part => part.In(year)!.BreakNote)
            .Select(group => Texts.Of("composition.broken", ("measures", Texts.List(group.Select(part => part.Measure.Label))), ("reason", group.Key))));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;

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
            "依申请公开办理结果构成",
            "件",
            [.. years.Select(Year)],
            [.. parts.Select(part => new ChartSeries(part.Measure.Label, [.. years.Select(year => part.In(year)?.Value)]))])
        {
            Subtitle = $"{subject}，各年办理结果，单位：件",
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
            shown.Add(($"其余{categories.Count - shown.Count}类合计", categories.Skip(shown.Count).Sum(category => category.Value)));
        return new ChartSpec(
            $"categories-{year}",
            ChartKind.Bar,
            $"{year}年主动公开信息分类",
            "条",
            [.. shown.Select(category => category.Label)],
            [new ChartSeries("信息数量", [.. shown.Select(category => (decimal?)category.Value)])])
        {
            CategoryLabel = "类别",
            Subtitle = offices == 1 ? $"{rows[0].OfficeName}，按年报所列类别，单位：条" : $"{subject}，{offices}个单位列出类别，按类别名称合计，单位：条",
            Source = Sources.Reports,
        };
    }

    private static string BrokenParts(IEnumerable<MeasureHistory> parts, int year) =>
        string.Concat(parts.Where(part => part.In(year) is { Value: not null, BreakNote: not null })
            .GroupBy(part => part.In(year)!.BreakNote)
            .Select(group => $"{string.Join('、', group.Select(part => part.Measure.Label))}：{group.Key}。"));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

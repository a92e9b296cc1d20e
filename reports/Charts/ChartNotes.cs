namespace Warehouse.Reports.Charts;

/// <summary>What a reader has to know of a chart, in sentences: on how many offices it rests, why its line is broken or in dashes, where it comes from.</summary>
public static class ChartNotes
{
    public static IEnumerable<string> Of(ChartSpec chart)
    {
        if (chart.Offices.Count > 0)
            yield return Offices(chart);
        if (chart.OpenSteps.Count > 0)
            yield return $"点不相连（{Years(chart, chart.OpenSteps)}）：与上一年没有相同的报告单位，合计数不可比";
        if (chart.LooseSteps.Count > 0)
            yield return $"虚线（{Years(chart, chart.LooseSteps)}）：与上一年的报告单位相差一成以上，合计数的升降含单位增减";
        if (chart.Source is not null)
            yield return "来源：" + chart.Source;
    }

    private static string Offices(ChartSpec chart)
    {
        var known = chart.Offices.Where((_, at) => chart.HasValue(at)).ToList();
        if (known.Distinct().Count() == 1)
            return known[0].IsComplete ? $"应报{known[0].Expected}个单位全部报告" : $"报告单位{known[0]}";
        var years = chart.Categories.Index().Where(year => chart.HasValue(year.Index)).ToList();
        return "报告单位：" + string.Join("，", years
            .Select((year, at) => (Year: year, Run: years.Take(at + 1).Reverse().TakeWhile(other => chart.Offices[other.Index] == chart.Offices[year.Index]).Last().Index))
            .GroupBy(item => item.Run, item => item.Year)
            .Select(run => $"{Span(run.First().Item, run.Last().Item)}年{chart.Offices[run.Key]}"));
    }

    /// <summary>Neighbouring categories are drawn together.</summary>
    private static string Years(ChartSpec chart, IReadOnlyList<string> categories) => string.Join('、', LinePieces.Positions(chart, categories)
        .Select((category, at) => (Category: category, Run: category - at))
        .GroupBy(item => item.Run, item => chart.Categories[item.Category])
        .Select(run => Span(run.First(), run.Last()))) + "年";

    private static string Span(string first, string last) => first == last ? first : $"{first}—{last}";
}

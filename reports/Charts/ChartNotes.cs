namespace Warehouse.Reports.Charts;

/// <summary>What a reader has to know of a chart, in sentences: on how many offices it rests, why its line is broken or in dashes, where it comes from.</summary>
public static class ChartNotes
{
    public static IEnumerable<string> Of(ChartSpec chart)
    {
        if (chart.Offices.Count > 0)
            yield return Offices(chart);
        if (chart.OpenSteps.Count > 0)
            yield return $"点不相连（{Years(chart.OpenSteps)}）：与上一年没有相同的报告单位，合计数不可比";
        if (chart.LooseSteps.Count > 0)
            yield return $"虚线（{Years(chart.LooseSteps)}）：与上一年的报告单位相差一成以上，合计数的升降含单位增减";
        if (chart.Source is not null)
            yield return "来源：" + chart.Source;
    }

    private static string Offices(ChartSpec chart)
    {
        var known = chart.Offices.Where((_, at) => chart.HasValue(at)).ToList();
        if (known.Distinct().Count() == 1)
            return known[0].IsComplete ? $"应报{known[0].Expected}个单位全部报告" : $"报告单位{known[0]}";
        return "报告单位：" + string.Join("，", chart.Categories.Index().Where(year => chart.HasValue(year.Index)).Select(year => $"{year.Item}年{chart.Offices[year.Index]}"));
    }

    private static string Years(IReadOnlyList<string> categories) => string.Join('、', categories) + "年";
}

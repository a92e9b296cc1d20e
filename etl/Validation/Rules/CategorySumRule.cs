using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>
/// Identity I16: the categories listed in a sentence add up to the total that the sentence or the one before it states,
/// unless the list is left open with 等. Where no total stands before them, nothing vouches for the names and numbers, and
/// that is said.
/// </summary>
public sealed class CategorySumRule : IReportRule
{
    private const string Category = "proactive_category";
    private const int FewestCategories = 2;
    private const int FarthestTotal = 8;

    private static readonly HashSet<string> totals = ["proactive_info_total", "channel_website"];

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        var prose = figures.Facts.Where(fact => fact.Source == FactSource.Prose).OrderBy(fact => fact.Line).ThenBy(fact => fact.Offset).ToList();
        for (var i = 0; i < prose.Count; i++)
        {
            if (prose[i].Measure != Category)
                continue;
            var end = i;
            while (end < prose.Count && prose[end].Measure == Category && prose[end].Line - prose[i].Line <= 1)
                end++;
            var list = prose[i..end].Where(fact => fact.Label?.Contains('/', StringComparison.Ordinal) != true).ToList();
            var head = prose.Take(i).LastOrDefault(fact => totals.Contains(fact.Measure) && prose[i].Line - fact.Line <= FarthestTotal);
            if (list.Count > 0 && list.TrueForAll(fact => fact.Value is not null))
                yield return head?.Value is { } total && list.Count >= FewestCategories ? Compare(list, total) : Unproven(list, head?.Value);
            i = end - 1;
        }
    }

    private static Finding Unproven(List<ReportFact> list, decimal? total)
    {
        var sum = list.Sum(fact => fact.Value!.Value);
        return new Finding(
            ValidationRules.CategoriesAddUp, FindingStatus.NotAssessable, Category, sum, total,
            $"第{list[0].Line}行列出{list.Count}类，合计{Figures.Text(sum)}，{(total is null ? "文中没有可核对的总数" : "不是总数的全部分类，不能核对")}。", list[0].Line);
    }

    private static Finding Compare(List<ReportFact> list, decimal total)
    {
        var sum = list.Sum(fact => fact.Value!.Value);
        var last = list[^1];
        var open = sum < total && (last.Text.Contains('等', StringComparison.Ordinal) || list.Any(fact => fact.Approximate));
        var status = sum == total ? FindingStatus.Pass : open ? FindingStatus.Uncertain : FindingStatus.Fail;
        return new Finding(ValidationRules.CategoriesAddUp, status, Category, sum, total, $"第{list[0].Line}行列出{list.Count}类，合计{Figures.Text(sum)}，所述总数{Figures.Text(total)}，{(status == FindingStatus.Pass ? "一致" : open ? "所列不全" : $"相差{Figures.Text(sum - total)}")}。", list[0].Line);
    }
}

using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>
/// Categories listed in the text against the rows of a table that counts the same categories (Changsha form): equal
/// names agree, names that differ in wording are said, and a row that the text leaves out explains a missing rest.
/// </summary>
public sealed partial class CategoryTableRule : IReportRule
{
    private const string Category = "proactive_category";

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        var rows = figures.Facts.Where(fact => fact is { Source: FactSource.Table, Conformed: Category }).ToList();
        var claims = figures.Facts.Where(fact => fact is { Source: FactSource.Prose, Measure: Category, Label: not null }).ToList();
        if (rows.Count == 0 || claims.Count == 0)
            yield break;
        foreach (var row in rows)
        {
            var name = NameOf(figures, row);
            var claim = claims.FirstOrDefault(fact => Stem(fact.Label!) == Stem(name));
            if (claim is null && row.Value is > 0)
            {
                yield return new Finding(ValidationRules.CategoryOmitted, FindingStatus.Uncertain, row.Measure, null, row.Value, $"表格第{row.Line}行“{name}”为{Figures.Text(row.Value.Value)}，正文没有列出这一类。", row.Line);
            }
            else if (claim is not null && row.Value is not null)
            {
                var holds = claim.Value == row.Value;
                yield return new Finding(ValidationRules.ProseAgainstTable, holds ? FindingStatus.Pass : FindingStatus.Fail, row.Measure, claim.Value, row.Value, $"正文“{claim.Label}”{Figures.Text(claim.Value ?? 0)}，表格“{name}”{Figures.Text(row.Value.Value)}，{(holds ? "一致" : "不一致，以表格为准")}。", claim.Line);
                if (!name.StartsWith(claim.Label!.TrimEnd('类'), StringComparison.Ordinal) || Ending().Replace(name, "") != Ending().Replace(claim.Label, ""))
                    yield return new Finding(ValidationRules.LabelVariant, FindingStatus.Pass, row.Measure, null, null, $"正文称“{claim.Label}”，表格称“{name}”，按同一类处理。", claim.Line);
            }
        }
    }

    private static string NameOf(ReportFigures figures, ReportFact row) => Ending().Replace(MeasureNames.Of(figures.BaseForm, row.Measure), "");

    private static string Stem(string label) => label.Replace("信息", "", StringComparison.Ordinal).Replace("类", "", StringComparison.Ordinal);

    [GeneratedRegex("(?:信息)?(?:数量)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Ending();
}

using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>
/// A part that sentences state is not above its whole: rows of <c>prose-parts.csv</c>. Where it is, one of the two numbers means
/// something else. A sentence need not state both.
/// </summary>
public sealed class PartAboveWholeRule : IReportRule
{
    private static readonly Lazy<IReadOnlyList<(string Part, string Whole)>> pairs = new(() =>
        ReferenceFile.Read("prose-parts.csv", row => (row.GetString("part"), row.GetString("whole"))));

    public static IReadOnlyList<(string Part, string Whole)> Pairs => pairs.Value;

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        foreach (var (part, whole) in Pairs)
        {
            if (figures.Find(part, null, FactSource.Prose) is not { Value: { } less } fact || figures.Find(whole, null, FactSource.Prose) is not { Value: { } more })
                continue;
            var (names, numbers) = ($"{MeasureNames.Of(figures.BaseForm, part)}不应大于{MeasureNames.Of(figures.BaseForm, whole)}", $"{Figures.Text(less)}与{Figures.Text(more)}");
            yield return less <= more
                ? new Finding(ValidationRules.PartAboveWhole, FindingStatus.Pass, part, less, more, $"{names}：{numbers}，成立。", fact.Line)
                : new Finding(ValidationRules.PartAboveWhole, FindingStatus.Uncertain, part, less, more, $"{names}：{numbers}，其中一个数可能另有所指，请核对。", fact.Line);
        }
    }
}

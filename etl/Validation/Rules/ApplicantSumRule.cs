using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>Identity I2: in every row of table three the six kinds of applicant add up to 总计.</summary>
public sealed class ApplicantSumRule : IReportRule
{
    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        var judged = new HashSet<string>(StringComparer.Ordinal);
        foreach (var first in figures.Facts)
        {
            if (first is not { Source: FactSource.Table, Applicant: not null, Measure: var measure } || !judged.Add(measure))
                continue;
            var total = figures.Find(measure, ReportFigures.Total, FactSource.Table);
            var name = MeasureNames.Of(figures.BaseForm, measure);
            // A blank member beside filled ones can only mean none: the sum of what is printed has to give the total.
            var (sum, isPrinted) = Members(figures, measure);
            if (total?.Value is null && isPrinted)
            {
                yield return new Finding(ValidationRules.BlankTotal, FindingStatus.Uncertain, measure, sum, null, $"第{first.Line}行“{name}”总计空白，已填各列之和为{Figures.Text(sum)}；总计按空白载入。", first.Line);
            }
            else if (total?.Value is null || !isPrinted)
            {
                yield return new Finding(ValidationRules.ApplicantsAddUp, FindingStatus.NotAssessable, measure, null, total?.Value, $"第{first.Line}行“{name}”各类申请人空白，不能核对总计。", first.Line);
            }
            else
            {
                var holds = sum == total.Value;
                yield return new Finding(ValidationRules.ApplicantsAddUp, holds ? FindingStatus.Pass : FindingStatus.Fail, measure, sum, total.Value, $"第{first.Line}行“{name}”各类申请人之和{Figures.Text(sum)}，总计{Figures.Text(total.Value.Value)}，{(holds ? "一致" : "不一致")}。", first.Line);
            }
        }
    }

    /// <summary>What the kinds of applicant add up to, and whether any of them is printed.</summary>
    private static (decimal Sum, bool IsPrinted) Members(ReportFigures figures, string measure)
    {
        var (sum, isPrinted) = (0m, false);
        foreach (var applicant in ApplicantColumns.Members)
        {
            if (figures.Find(measure, applicant, FactSource.Table)?.Value is not { } value)
                continue;
            (sum, isPrinted) = (sum + value, true);
        }

        return (sum, isPrinted);
    }
}

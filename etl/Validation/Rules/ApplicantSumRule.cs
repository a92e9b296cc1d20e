using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>Identity I2: in every row of table three the six kinds of applicant add up to 总计.</summary>
public sealed class ApplicantSumRule : IReportRule
{
    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        foreach (var row in figures.Facts.Where(fact => fact is { Source: FactSource.Table, Applicant: not null }).GroupBy(fact => fact.Measure))
        {
            var members = ApplicantColumns.Members.Select(applicant => figures.Find(row.Key, applicant, FactSource.Table)).ToList();
            var total = figures.Find(row.Key, ReportFigures.Total, FactSource.Table);
            var name = MeasureNames.Of(figures.BaseForm, row.Key);
            var line = row.First().Line;
            if (total?.Value is null && members.Any(fact => fact?.Value is not null))
            {
                var sum = members.Sum(fact => fact?.Value ?? 0m);
                yield return new Finding(ValidationRules.BlankTotal, FindingStatus.Uncertain, row.Key, sum, null, $"第{line}行“{name}”总计空白，已填各列之和为{Figures.Text(sum)}；总计按空白载入。", line);
            }
            else if (total?.Value is null || members.All(fact => fact?.Value is null))
            {
                yield return new Finding(ValidationRules.ApplicantsAddUp, FindingStatus.NotAssessable, row.Key, null, total?.Value, $"第{line}行“{name}”各类申请人空白，不能核对总计。", line);
            }
            else
            {
                // A blank member beside filled ones can only mean none: the sum of what is printed has to give the total.
                var sum = members.Sum(fact => fact?.Value ?? 0m);
                var holds = sum == total.Value;
                yield return new Finding(ValidationRules.ApplicantsAddUp, holds ? FindingStatus.Pass : FindingStatus.Fail, row.Key, sum, total.Value, $"第{line}行“{name}”各类申请人之和{Figures.Text(sum)}，总计{Figures.Text(total.Value.Value)}，{(holds ? "一致" : "不一致")}。", line);
            }
        }
    }
}

using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>
/// The identities of the forms (勾稽关系). One is assessed only where every operand is printed: a blank is not a zero.
/// </summary>
public sealed class IdentityRule : IReportRule
{
    private const string ProseForm = "PROSE";

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        foreach (var identity in ReferenceData.Identities)
        {
            if (identity.FormCode != figures.BaseForm && identity.FormCode != ProseForm)
                continue;
            var source = identity.FormCode == ProseForm ? FactSource.Prose : FactSource.Table;
            foreach (var applicant in identity.PerApplicant ? ApplicantColumns.Codes : [null])
            {
                if (Judge(figures, identity, applicant, source) is { } finding)
                    yield return finding;
            }
        }
    }

    private static Finding? Judge(ReportFigures figures, Identity identity, string? applicant, FactSource source)
    {
        var left = identity.Left.Select(measure => figures.Find(measure, applicant, source)).ToList();
        var right = identity.Right.Select(measure => figures.Find(measure, applicant, source)).ToList();
        var operands = left.Concat(right).ToList();
        if (operands.All(fact => fact is null))
            return null;
        var measure = identity.Right[0];
        var line = right[0]?.Line ?? operands.First(fact => fact is not null)!.Line;
        var where = applicant is null ? "" : $"（{ApplicantColumns.LabelOf(applicant)}列）";
        if (operands.Any(fact => fact?.Value is null))
            return BlankTotal(identity, left, right, where) ?? NotAssessable(identity, operands, measure, where, line);
        var (sumLeft, sumRight) = (left.Sum(fact => fact!.Value!.Value), right.Sum(fact => fact!.Value!.Value));
        var holds = identity.Relation == "le" ? sumLeft <= sumRight : sumLeft == sumRight;
        var status = holds ? FindingStatus.Pass
            : identity.IsHard && !operands.Any(fact => fact!.Approximate) ? FindingStatus.Fail
            : FindingStatus.Uncertain;
        var relation = identity.Relation == "le" ? "不应大于" : "应等于";
        return new Finding(identity.Rule, status, measure, sumLeft, sumRight, $"{Names(identity.Left, figures)}{relation}{Names(identity.Right, figures)}{where}：{Number(sumLeft)}与{Number(sumRight)}，{(holds ? "成立" : $"相差{Number(sumLeft - sumRight)}")}。", line);
    }

    /// <summary>All parts are printed and only their total is blank: the sum is said, and not loaded as reported.</summary>
    private static Finding? BlankTotal(Identity identity, List<ReportFact?> left, List<ReportFact?> right, string where) =>
        identity.Relation == "eq" && right is [{ State: ValueState.Blank } total] && left.All(fact => fact?.Value is not null)
            ? new Finding(ValidationRules.BlankTotal, FindingStatus.Uncertain, total.Measure, left.Sum(fact => fact!.Value), null, $"合计格空白{where}，各分项之和为{Number(left.Sum(fact => fact!.Value!.Value))}；合计按空白载入，不以分项之和代替。", total.Line)
            : null;

    private static Finding NotAssessable(Identity identity, List<ReportFact?> operands, string measure, string where, int line) =>
        new(identity.Rule, FindingStatus.NotAssessable, measure, null, null, $"{operands.Count}个项目中有{operands.Count(fact => fact?.Value is null)}个缺失或空白{where}，不能核对。", line);

    private static string Names(IReadOnlyList<string> measures, ReportFigures figures) =>
        measures.Count > 4 ? $"{measures.Count}个分项之和" : string.Join("＋", measures.Select(code => MeasureNames.Of(figures.BaseForm, code)));

    private static string Number(decimal value) => Figures.Text(value);
}

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
        var operands = Operands(figures, identity, applicant, source);
        if (Array.Exists(operands, fact => fact is null))
        {
            identity = Folded(figures, identity, applicant, source);
            operands = Operands(figures, identity, applicant, source);
        }

        if (Array.Find(operands, fact => fact is not null) is not { } any)
            return null;
        var left = operands.AsSpan(0, identity.Left.Count);
        var right = operands.AsSpan(identity.Left.Count);
        var measure = identity.Right[0];
        var line = right[0]?.Line ?? any.Line;
        var where = applicant is null ? "" : $"（{ApplicantColumns.LabelOf(applicant)}列）";
        var missing = operands.Count(fact => fact?.Value is null);
        if (missing > 0)
            return BlankTotal(identity, left, right, where) ?? new Finding(identity.Rule, FindingStatus.NotAssessable, measure, null, null, $"{operands.Length}个项目中有{missing}个缺失或空白{where}，不能核对。", line);
        var (sumLeft, sumRight) = (Sum(left), Sum(right));
        var holds = identity.Relation == "le" ? sumLeft <= sumRight : sumLeft == sumRight;
        var status = holds ? FindingStatus.Pass
            : identity.IsHard && !Array.Exists(operands, fact => fact!.Approximate) ? FindingStatus.Fail
            : FindingStatus.Uncertain;
        var relation = identity.Relation == "le" ? "不应大于" : "应等于";
        return new Finding(identity.Rule, status, measure, sumLeft, sumRight, $"{Names(identity.Left, figures)}{relation}{Names(identity.Right, figures)}{where}：{Number(sumLeft)}与{Number(sumRight)}，{(holds ? "成立" : $"相差{Number(sumLeft - sumRight)}")}。", line);
    }

    /// <summary>The identity with a subtotal in the place of its parts, where the document prints that one row alone.</summary>
    private static Identity Folded(ReportFigures figures, Identity identity, string? applicant, FactSource source)
    {
        bool IsPrinted(string measure) => figures.Find(measure, applicant, source) is not null;

        return identity with
        {
            Left = [.. identity.Left.GroupBy(measure => Subtotals.Of(figures.BaseForm, measure)).SelectMany(parts =>
                parts.Key is { } whole && !identity.Right.Contains(whole) && IsPrinted(whole) && !parts.Any(IsPrinted) ? [whole] : parts.AsEnumerable())],
        };
    }

    /// <summary>The facts of the left side, then those of the right; null where one is missing.</summary>
    private static ReportFact?[] Operands(ReportFigures figures, Identity identity, string? applicant, FactSource source)
    {
        var operands = new ReportFact?[identity.Left.Count + identity.Right.Count];
        for (var i = 0; i < operands.Length; i++)
            operands[i] = figures.Find(i < identity.Left.Count ? identity.Left[i] : identity.Right[i - identity.Left.Count], applicant, source);
        return operands;
    }

    /// <summary>All parts are printed and only their total is blank: the sum is said, and not loaded as reported.</summary>
    private static Finding? BlankTotal(Identity identity, ReadOnlySpan<ReportFact?> left, ReadOnlySpan<ReportFact?> right, string where)
    {
        if (identity.Relation != "eq" || right is not [{ State: ValueState.Blank } total])
            return null;
        foreach (var fact in left)
        {
            if (fact?.Value is null)
                return null;
        }

        return new Finding(ValidationRules.BlankTotal, FindingStatus.Uncertain, total.Measure, Sum(left), null, $"合计格空白{where}，各分项之和为{Number(Sum(left))}；合计按空白载入，不以分项之和代替。", total.Line);
    }

    private static decimal Sum(ReadOnlySpan<ReportFact?> facts)
    {
        var sum = 0m;
        foreach (var fact in facts)
            sum += fact!.Value!.Value;
        return sum;
    }

    private static string Names(IReadOnlyList<string> measures, ReportFigures figures) =>
        measures.Count > 4 ? $"{measures.Count}个分项之和" : string.Join("＋", measures.Select(code => MeasureNames.Of(figures.BaseForm, code)));

    private static string Number(decimal value) => Figures.Text(value);
}

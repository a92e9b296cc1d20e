using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Validation.Years;

/// <summary>
/// Holds one relation of <c>year-identities.csv</c> against two reports of an office. One row passes for all applicants; each that
/// does not keep the relation is a row of its own. Where a report does not state a side, or states it as approximate, the
/// relation cannot be assessed; where the form does not have the measure, or there is no report on the year before, it is not run.
/// </summary>
public sealed class YearIdentityRule(YearIdentity identity) : IYearRule
{
    private static readonly string[] all = [.. ReferenceData.Applicants.Where(applicant => applicant.Position is not null).Select(applicant => applicant.Code)];

    private static readonly string[] total = ["total"];

    private static readonly Dictionary<string, string> names = ReferenceData.Applicants.ToDictionary(applicant => applicant.Code, applicant => applicant.LabelZh, StringComparer.Ordinal);

    public string Code => identity.Rule;

    public YearBasis Basis => YearBasis.YearBefore;

    public IEnumerable<Finding> Judge(YearContext context)
    {
        if (context.Previous is not { } previous || context.Report.Figure(identity.Left, total[0]) is null)
            yield break;
        var passed = 0;
        foreach (var applicant in identity.PerApplicant ? all : total)
        {
            var (left, right) = (Value(context.Report, identity.Left, applicant), Sum(context, applicant));
            if (left is null || right is null)
                continue;
            if (left == right)
                passed++;
            else
                yield return Found(FindingStatus.Fail, left, right, applicant, $"{context.Report.Year}年报告{Name(context)}{Of(applicant)}为{Figures.Text(left.Value)}，{identity.Wording}为{Figures.Text(right.Value)}，两年不衔接，均按原文载入；请核对{previous.Year}年和{context.Report.Year}年的报告。");
        }
        var (own, sum) = (Value(context.Report, identity.Left, total[0]), Sum(context, total[0]));
        if (own is null || sum is null)
            yield return Found(FindingStatus.NotAssessable, own, sum, total[0], $"{Name(context)}无法与{previous.Year}年核对：有一方没有填报确切数值。");
        else if (own == sum && passed > 0)
            yield return Found(FindingStatus.Pass, own, sum, total[0], $"{Name(context)}与{previous.Year}年衔接。");
    }

    private decimal? Sum(YearContext context, string applicant)
    {
        var sum = 0m;
        foreach (var term in identity.Right)
        {
            if (Value(term.IsPrevious ? context.Previous! : context.Report, term.Code, applicant) is not { } value)
                return null;
            sum += term.Sign * value;
        }
        return sum;
    }

    private static decimal? Value(YearReport report, string code, string applicant) =>
        report.Figure(code, applicant) is { IsApproximate: false } figure ? figure.Value : null;

    private string Name(YearContext context) => YearMeasures.NameOf(identity.Left, context.Report.Form);

    private static string Of(string applicant) => applicant == total[0] ? "" : $"（{names[applicant]}）";

    private Finding Found(FindingStatus status, decimal? left, decimal? right, string applicant, string message) =>
        new(identity.Rule, status, identity.Left, left, right, message);
}

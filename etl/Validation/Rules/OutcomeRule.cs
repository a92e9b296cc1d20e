using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>What a narrative report should state and does not: the outcome of the requests it received, review and litigation.</summary>
public sealed class OutcomeRule : IReportRule
{
    private static readonly HashSet<string> outcomes = new(StringComparer.Ordinal)
    {
        "res_total", "res_granted", "res_partial", "res_granted_or_partial", "den_total", "unable_total", "rej_total", "oth_total", "oth_misc",
        "req_carried_out", "req_closed", "replies_total", "reply_granted",
    };

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        var stated = figures.Facts.Select(fact => fact.Measure).ToHashSet(StringComparer.Ordinal);
        var received = figures.Find("req_new", null, FactSource.Prose) ?? figures.Find("req_new", ReportFigures.Total, FactSource.Table);
        if (received is { Value: > 0 } && !stated.Overlaps(outcomes))
            yield return new Finding(ValidationRules.OutcomeMissing, FindingStatus.Uncertain, "res_total", received.Value, null, $"第{received.Line}行收到申请{Figures.Text(received.Value.Value)}件，但没有说明办理结果，办理结果为缺失而不是0。", received.Line);
        if (figures.Facts.Count == 0)
            yield break;
        if (!stated.Any(measure => measure.StartsWith("review_", StringComparison.Ordinal)))
            yield return new Finding(ValidationRules.SectionMissing, FindingStatus.NotAssessable, "review_total", null, null, "没有关于行政复议的数据，其值为缺失而不是0。");
        if (!stated.Any(measure => measure.StartsWith("lit_", StringComparison.Ordinal)))
            yield return new Finding(ValidationRules.SectionMissing, FindingStatus.NotAssessable, "lit_total", null, null, "没有关于行政诉讼的数据，其值为缺失而不是0。");
        if (!stated.Any(measure => measure.StartsWith("req_", StringComparison.Ordinal)))
            yield return new Finding(ValidationRules.SectionMissing, FindingStatus.NotAssessable, "req_new", null, null, "没有关于依申请公开的数据，其值为缺失而不是0。");
    }
}

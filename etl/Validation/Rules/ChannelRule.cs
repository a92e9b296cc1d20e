using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Rules;

/// <summary>Channels of publication against each other and against the total: one item may stand in several channels, so neither a sum nor a maximum is the total.</summary>
public sealed class ChannelRule : IReportRule
{
    private const string TotalMeasure = "proactive_info_total";

    /// <summary>Units that all count items of information: a total in 条次 has its channels in 条 and 篇.</summary>
    private static readonly HashSet<string> items = new(StringComparer.Ordinal) { "条", "篇", "件", "份", "条次", "篇次" };

    public IEnumerable<Finding> Judge(ReportFigures figures)
    {
        var channels = figures.Facts.Where(fact => fact is { Source: FactSource.Prose, Value: > 0 } && fact.Measure.StartsWith("channel_", StringComparison.Ordinal)).ToList();
        var total = figures.Facts.FirstOrDefault(fact => fact.Measure == TotalMeasure && fact.Value is not null);
        for (var i = 1; i < channels.Count; i++)
        {
            if (channels.Take(i).FirstOrDefault(other => other.Value == channels[i].Value && other.Offset + other.Line != channels[i].Offset + channels[i].Line) is { } same)
                yield return new Finding(ValidationRules.IdenticalChannels, FindingStatus.Uncertain, channels[i].Measure, same.Value, channels[i].Value, $"两个公开渠道的数量相同（均为{Figures.Text(same.Value!.Value)}），可能是同一批信息，不能相加。", channels[i].Line);
        }

        if (total is null)
        {
            yield return new Finding(ValidationRules.TotalNotStated, FindingStatus.Uncertain, TotalMeasure, channels.Count > 0 ? channels.Max(fact => fact.Value) : null, channels.Count > 0 ? channels.Sum(fact => fact.Value) : null, channels.Count > 0
                ? "只说明了各渠道的数量，没有说明主动公开信息总数；最大值与合计都可能是总数，不予推定。"
                : "没有说明主动公开信息的总数，其值为缺失而不是0。", channels.Count > 0 ? channels[0].Line : null);
        }
        else if (channels.Find(fact => fact is { Measure: "channel_website", Year: null } && total.Year is null && fact.Unit == total.Unit && fact.Value > total.Value) is { } site)
        {
            yield return new Finding(ValidationRules.ChannelsAgainstTotal, FindingStatus.Uncertain, TotalMeasure, total.Value, site.Value, $"网站公开数{Figures.Text(site.Value!.Value)}大于主动公开总数{Figures.Text(total.Value!.Value)}，两者口径可能不同，请核对。", total.Line);
        }
        else if (channels.Count > 1 && channels.Where(fact => AreAlike(fact.Unit, total.Unit)).Sum(fact => fact.Value!.Value) is var sum && sum < total.Value)
        {
            yield return new Finding(ValidationRules.ChannelsPartial, FindingStatus.Uncertain, TotalMeasure, sum, total.Value, $"所述各渠道合计{Figures.Text(sum)}，少于总数{Figures.Text(total.Value!.Value)}，渠道没有列全。", channels[0].Line);
        }
    }

    private static bool AreAlike(string? unit, string? other) => unit == other || (unit is not null && other is not null && items.Contains(unit) && items.Contains(other));
}

using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Validation.Years;

/// <summary>
/// A value far away from what the office reported in at least four earlier years under comparable definitions, on the scale of
/// proportions. Where enough offices beside it have both years, one that moved as they did (a new law, an epidemic) is none.
/// </summary>
public sealed class ValueJumpRule : IYearRule
{
    private const int LeastPeers = 5;

    /// <summary>In spreads (<see cref="RobustScale"/>): nearer than this a change is that of the peers.</summary>
    private const double NearPeers = 3.5;

    public string Code => YearRules.ValueJump;

    public YearBasis Basis => YearBasis.History;

    public IEnumerable<Finding> Judge(YearContext context)
    {
        if (context.Previous is null)
            yield break;
        var found = 0;
        foreach (var (code, value, usual, years, _) in context.AgainstHistory.Where(look => look.IsFar && !MovedWithPeers(context, look.Code, look.Value)))
        {
            found++;
            yield return new Finding(YearRules.ValueJump, FindingStatus.Fail, code, value, usual,
                $"{YearMeasures.NameOf(code, context.Report.Form)}{context.Report.Year}年为{Figures.Text(value)}，该机关此前{years}年的中位数为{Figures.Text(usual)}，相差悬殊，同地机关没有同样的变化；请核对单位和数位。");
        }
        if (context.AgainstHistory.Count == 0)
            yield return new Finding(YearRules.ValueJump, FindingStatus.NotAssessable, null, null, null, $"口径可比的历年数据不足{HistoryLook.LeastYears}年，无法判断数值是否骤变。");
        else if (found == 0)
            yield return new Finding(YearRules.ValueJump, FindingStatus.Pass, null, null, null, $"{context.AgainstHistory.Count}项指标与该机关历年数据相符或与同地机关同步变化。");
    }

    private static bool MovedWithPeers(YearContext context, string code, decimal value)
    {
        if (context.Previous!.Total(code) is not { Value: { } before })
            return false;
        var changes = (
            from peer in context.Peers
            where peer.Before is not null
            let now = peer.Now.Total(code)?.Value
            let then = peer.Before!.Total(code)?.Value
            where now is not null && then is not null
            select RobustScale.Proportion(now.Value) - RobustScale.Proportion(then.Value)).ToList();
        return changes.Count >= LeastPeers && RobustScale.Of(changes).Distance(RobustScale.Proportion(value) - RobustScale.Proportion(before)) <= NearPeers;
    }
}

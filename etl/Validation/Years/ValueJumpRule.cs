using Warehouse.Etl.Extraction;
using Warehouse.Sql.Comparability;

namespace Warehouse.Etl.Validation.Years;

/// <summary>
/// A value far away from what the office reported in at least four earlier years under comparable definitions, on the scale of
/// proportions. Where enough offices beside it have both years, one that moved as they did (a new law, an epidemic) is none.
/// </summary>
public sealed class ValueJumpRule : IYearRule
{
    private const int LeastYears = 4;

    private const int LeastPeers = 5;

    /// <summary>In spreads (<see cref="RobustScale"/>): beyond this a value is not of its history.</summary>
    private const double FarFromHistory = 6;

    /// <summary>In spreads: nearer than this a change is that of the peers.</summary>
    private const double NearPeers = 3.5;

    public IEnumerable<Finding> Judge(YearContext context)
    {
        if (context.Previous is null)
            yield break;
        var (looked, found) = (0, 0);
        foreach (var (code, least) in YearMeasures.Watched)
        {
            if (context.Report.Figure(code, "total") is not { Value: { } value } figure || History(context, code, figure) is not { Count: >= LeastYears } history)
                continue;
            looked++;
            var scale = RobustScale.Of([.. history.Select(Proportion)]);
            var usual = (decimal)Math.Round(Math.Exp(scale.Median) - 1, 2);
            if (scale.Distance(Proportion(value)) < FarFromHistory || Math.Abs(value - usual) < least || MovedWithPeers(context, code, value))
                continue;
            found++;
            yield return new Finding(YearRules.ValueJump, FindingStatus.Fail, code, value, usual,
                $"{YearMeasures.NameOf(code, context.Report.Form)}{context.Report.Year}年为{Figures.Text(value)}，该机关此前{history.Count}年的中位数为{Figures.Text(usual)}，相差悬殊，同地机关没有同样的变化；请核对单位和数位。");
        }
        if (looked == 0)
            yield return new Finding(YearRules.ValueJump, FindingStatus.NotAssessable, null, null, null, $"口径可比的历年数据不足{LeastYears}年，无法判断数值是否骤变。");
        else if (found == 0)
            yield return new Finding(YearRules.ValueJump, FindingStatus.Pass, null, null, null, $"{looked}项指标与该机关历年数据相符或与同地机关同步变化。");
    }

    private static List<decimal> History(YearContext context, string code, YearFigure figure) =>
    [
        .. from report in context.Earlier
           let earlier = report.Figure(code, "total")
           where earlier is { Value: not null } && BreakTable.Compares(code, earlier.Value.SeriesForm, figure.SeriesForm)
           select earlier.Value.Value!.Value,
    ];

    private static bool MovedWithPeers(YearContext context, string code, decimal value)
    {
        if (context.Previous!.Figure(code, "total") is not { Value: { } before })
            return false;
        var changes = (
            from peer in context.Peers
            where peer.Before is not null
            let now = peer.Now.Figure(code, "total")?.Value
            let then = peer.Before!.Figure(code, "total")?.Value
            where now is not null && then is not null
            select Proportion(now.Value) - Proportion(then.Value)).ToList();
        return changes.Count >= LeastPeers && RobustScale.Of(changes).Distance(Proportion(value) - Proportion(before)) <= NearPeers;
    }

    /// <summary>Twice as much is as far at ten as at a thousand; a zero is one below one.</summary>
    private static double Proportion(decimal value) => Math.Log(1 + Math.Max(0, (double)value));
}

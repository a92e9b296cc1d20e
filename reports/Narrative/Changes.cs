using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;

namespace Warehouse.Reports.Narrative;

/// <summary>The change of a measure since the year before, as official documents put it.</summary>
public static class Changes
{
    /// <summary>Without comma or full stop: 同比增长12.3%, 与上年持平, 上年为0件, 上年没有数据 …</summary>
    public static IReadOnlyList<Phrase> Words(MeasureHistory history)
    {
        var point = history.Latest!;
        var change = point.Change;
        return change.State switch
        {
            ChangeState.Comparable => [.. SameOffices(history, point), .. Compared(history.Measure, change)],
            ChangeState.ZeroBase when change.Current == 0 => ["与上年同为零"],
            ChangeState.ZeroBase => [.. SameOffices(history, point), "上年为零，增加", Difference(history.Measure, change), history.Measure.Unit],
            ChangeState.Break => ["因口径变化不与上年比较"],
            ChangeState.NoCommonOffices => ["两年没有相同的报告单位，不与上年比较"],
            _ => ["上年没有数据"],
        };
    }

    /// <summary>Said only where the comparison rests on other offices than the totals.</summary>
    private static IEnumerable<Phrase> SameOffices(MeasureHistory history, YearPoint point) =>
        point.Change.Offices is { } common && history.IsLikeForLike(point)
            ? ["按两年都报告的", new(Numbers.Grouped(common), Cells.CommonOffices(history.Measure.Code)), "个单位计算，"]
            : [];

    private static Phrase[] Compared(ConformedMeasure measure, Change change)
    {
        var percent = Numbers.Rounded(change.Percent.GetValueOrDefault(), 1);
        if (change.Difference == 0)
            return ["与上年持平"];
        if (percent == 0)
            return [change.Difference > 0 ? "比上年略增" : "比上年略减", Difference(measure, change), measure.Unit];
        return [percent > 0 ? "同比增长" : "同比下降", new Phrase(Numbers.Percent(Math.Abs(percent) / 100), Cells.Percent(measure.Code))];
    }

    private static Phrase Difference(ConformedMeasure measure, Change change) =>
        new(Numbers.Grouped(Math.Abs(change.Difference.GetValueOrDefault())), Cells.Difference(measure.Code));
}

using Warehouse.Reports.Analysis;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Narrative;

/// <summary>The change of a measure since the year before, as official documents put it.</summary>
public static class Changes
{
    /// <summary>Without comma or full stop: 同比增长12.3%, 与上年持平, 上年为零，增加3件, 上年没有数据 …</summary>
    public static IReadOnlyList<Phrase> Words(MeasureHistory history)
    {
        var change = history.Latest!.Change;
        return change.State switch
        {
            ChangeState.Comparable => Say(Compared(change)),
            ChangeState.ZeroBase when change.Current == 0 => Say("zero_both"),
            ChangeState.ZeroBase => Say("zero_base"),
            ChangeState.Break => Say("break"),
            ChangeState.NoCommonOffices => Say("other_offices"),
            _ => Say("no_base"),
        };

        IReadOnlyList<Phrase> Say(string kind) => Texts.Template("summary.change." + kind).Fill(
            ("common", SameOffices(history)),
            ("percent", new Phrase(Numbers.Percent(Math.Abs(Rounded(change)) / 100), Cells.Percent(history.Measure.Code))),
            ("difference", new Phrase(Numbers.Grouped(Math.Abs(change.Difference.GetValueOrDefault())), Cells.Difference(history.Measure.Code))),
            ("unit", history.Measure.Unit));
    }

    /// <summary>Said only where the comparison rests on other offices than the totals.</summary>
    private static Phrase? SameOffices(MeasureHistory history) => history.Latest is { Change.Offices: { } common } point && history.IsLikeForLike(point)
        ? new Phrase(Numbers.Grouped(common), Cells.CommonOffices(history.Measure.Code))
        : null;

    private static string Compared(Change change) => Rounded(change) switch
    {
        _ when change.Difference == 0 => "same",
        0 => change.Difference > 0 ? "slightly_up" : "slightly_down",
        > 0 => "up",
        _ => "down",
    };

    private static decimal Rounded(Change change) => Numbers.Rounded(change.Percent.GetValueOrDefault(), 1);
}

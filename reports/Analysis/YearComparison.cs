namespace Warehouse.Reports.Analysis;

/// <summary>The measures of one year sorted by what can be said of them beside the year before.</summary>
/// <param name="Compared">A difference, or a change of definition that forbids one.</param>
/// <param name="Zero">Zero in both years.</param>
/// <param name="Apart">Reported in both years, by no office in both.</param>
/// <param name="ThisYearOnly">Reported in this year only.</param>
public sealed record YearComparison(
    int Year,
    IReadOnlyList<MeasureHistory> Compared,
    IReadOnlyList<MeasureHistory> Zero,
    IReadOnlyList<MeasureHistory> Apart,
    IReadOnlyList<MeasureHistory> ThisYearOnly)
{
    public static YearComparison Of(IReadOnlyList<MeasureHistory> histories, int year)
    {
        var kinds = histories.ToLookup(history => history.In(year)?.Change switch
        {
            null or { State: ChangeState.MissingValue } => Kind.Silent,
            { State: ChangeState.MissingBase } => Kind.ThisYearOnly,
            { State: ChangeState.NoCommonOffices } => Kind.Apart,
            { State: ChangeState.ZeroBase, Current: 0 } => Kind.Zero,
            _ => Kind.Compared,
        });
        return new YearComparison(year, [.. kinds[Kind.Compared]], [.. kinds[Kind.Zero]], [.. kinds[Kind.Apart]], [.. kinds[Kind.ThisYearOnly]]);
    }

    private enum Kind
    {
        Silent,
        ThisYearOnly,
        Apart,
        Zero,
        Compared,
    }
}

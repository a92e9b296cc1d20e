using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>Orders the rows of a region or an office into one history per measure that has a value in any year.</summary>
public static class Histories
{
    /// <param name="measures">In the order of the report.</param>
    public static IReadOnlyList<MeasureHistory> OfRegion(IEnumerable<RegionYearRow> rows, IReadOnlyList<ConformedMeasure> measures, YearSpan years)
    {
        var byMeasure = rows.ToLookup(row => row.ConformedCode);
        return
        [
            .. from measure in measures
               let byYear = byMeasure[measure.Code].ToDictionary(row => row.ReportYear)
               let history = new MeasureHistory(measure, [.. years.Years.Select(year => Point(year, byYear.GetValueOrDefault(year)))])
               where history.Latest is not null
               select history,
        ];
    }

    /// <inheritdoc cref="OfRegion"/>
    public static IReadOnlyList<MeasureHistory> OfOffice(IEnumerable<YearOverYearRow> rows, IReadOnlyList<ConformedMeasure> measures, YearSpan years)
    {
        var byMeasure = rows.ToLookup(row => row.ConformedCode);
        return
        [
            .. from measure in measures
               let byYear = byMeasure[measure.Code].ToDictionary(row => row.ReportYear)
               let history = new MeasureHistory(measure, [.. years.Years.Select(year => Point(year, byYear.GetValueOrDefault(year)))])
               where history.Latest is not null
               select history,
        ];
    }

    private static YearPoint Point(int year, RegionYearRow? row) => row is null
        ? new YearPoint(year, null, default(OfficeCount), NoValue)
        : new YearPoint(year, row.Value, new OfficeCount(row.OfficesReported, row.OfficesExpected), ChangeOf(row));

    private static YearPoint Point(int year, YearOverYearRow? row) => row is null
        ? new YearPoint(year, null, null, NoValue)
        : new YearPoint(year, row.Value, null, ChangeOf(row));

    private static Change NoValue => new(ChangeState.MissingValue, null, null, null, null, null);

    private static Change ChangeOf(RegionYearRow row)
    {
        var state = row switch
        {
            { Value: null } => ChangeState.MissingValue,
            { PreviousValue: null } => ChangeState.MissingBase,
            { IsBreak: true } => ChangeState.Break,
            { LikeForLikeOffices: 0 } => ChangeState.NoCommonOffices,
            { LikeForLikePrevious: 0 } => ChangeState.ZeroBase,
            _ => ChangeState.Comparable,
        };
        return new Change(state, row.LikeForLikePrevious, row.LikeForLikeValue, row.PercentChangeLikeForLike, row.LikeForLikeOffices, row.BreakNote);
    }

    private static Change ChangeOf(YearOverYearRow row)
    {
        var state = row switch
        {
            { Value: null } => ChangeState.MissingValue,
            { PreviousValue: null } => ChangeState.MissingBase,
            { IsBreak: true } => ChangeState.Break,
            { PreviousValue: 0 } => ChangeState.ZeroBase,
            _ => ChangeState.Comparable,
        };
        return new Change(state, row.PreviousValue, row.Value, row.PercentChange, null, row.BreakNote);
    }
}

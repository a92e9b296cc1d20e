using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>Orders the rows of a region or an office into one history per measure that has a value in any year.</summary>
/// <param name="measures">In the order of the report.</param>
/// <param name="notes">Why years do not compare, or not quite, by measure and year.</param>
public sealed class Histories(IReadOnlyList<ConformedMeasure> measures, YearSpan years, BreakNotes notes)
{
    public IReadOnlyList<MeasureHistory> OfRegion(IEnumerable<RegionYearRow> rows)
    {
        var known = rows.ToDictionary(row => (row.ConformedCode, row.ReportYear));
        return Gather((measure, year) => known.TryGetValue((measure, year), out var row)
            ? new YearPoint(year, row.Value, new OfficeCount(row.OfficesReported, row.OfficesExpected), ChangeOf(row), row is { Value: not null, BreakOffices: > 0 })
            : new YearPoint(year, null, default(OfficeCount), Change.NoValue, false));
    }

    public IReadOnlyList<MeasureHistory> OfOffice(IEnumerable<YearOverYearRow> rows)
    {
        var known = rows.ToDictionary(row => (row.ConformedCode, row.ReportYear));
        return Gather((measure, year) => known.TryGetValue((measure, year), out var row)
            ? new YearPoint(year, row.Value, null, ChangeOf(row), row is { Value: not null, IsBreak: true })
            : new YearPoint(year, null, null, Change.NoValue, false));
    }

    private List<MeasureHistory> Gather(Func<string, int, YearPoint> point) =>
    [
        .. from measure in measures
           let history = new MeasureHistory(measure, [.. years.Years.Select(year => point(measure.Code, year))])
           where history.Latest is not null
           select history,
    ];

    private Change ChangeOf(RegionYearRow row) => new(
        row switch
        {
            { Value: null } => ChangeState.MissingValue,
            { PreviousValue: null } => ChangeState.MissingBase,
            { LikeForLikeOffices: 0, BreakOffices: > 0 } => ChangeState.Break,
            { LikeForLikeOffices: 0 } => ChangeState.NoCommonOffices,
            { LikeForLikePrevious: 0 } => ChangeState.ZeroBase,
            _ => ChangeState.Comparable,
        },
        row.LikeForLikePrevious,
        row.LikeForLikeValue,
        row.PercentChangeLikeForLike,
        row.LikeForLikeOffices,
        notes.Of(row.ConformedCode, row.ReportYear));

    private static Change ChangeOf(YearOverYearRow row) => new(
        row switch
        {
            { Value: null } => ChangeState.MissingValue,
            { PreviousValue: null } => ChangeState.MissingBase,
            { IsBreak: true } => ChangeState.Break,
            { PreviousValue: 0 } => ChangeState.ZeroBase,
            _ => ChangeState.Comparable,
        },
        row.PreviousValue,
        row.Value,
        row.PercentChange,
        null,
        row.BreakNote);
}

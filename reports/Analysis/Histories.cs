using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Orders the rows of a region or an office into one history per measure that has a value in any year.</summary>
/// <param name="measures">In the order of the report.</param>
public sealed class Histories(IReadOnlyList<ConformedMeasure> measures, YearSpan years)
{
    public YearSpan Years => years;

    public IReadOnlyList<ConformedMeasure> Measures => measures;

    /// <param name="notes">Why the years of the offices of the region do not compare, or not quite.</param>
    public IReadOnlyList<MeasureHistory> OfRegion(IEnumerable<RegionYearRow> rows, BreakNotes notes)
    {
        var known = rows.ToDictionary(row => (row.ConformedCode, row.ReportYear));
        return Gather((measure, year) => known.TryGetValue((measure, year), out var row)
            ? new YearPoint(year, row.Value, new OfficeCount(row.OfficesReported, row.OfficesExpected), ChangeOf(row, notes), BreakNote(row))
            : new YearPoint(year, null, default(OfficeCount), Change.NoValue, null));

        // A region breaks where an office breaks against the year before, or against the last report where the region has nothing between.
        string? BreakNote(RegionYearRow row) => row switch
        {
            { Value: null } or { BreakOffices: 0, PreviousValue: not null } => null,
            { PreviousValue: null } when Before(row) is { } before => notes.Break(row.ConformedCode, before, row.ReportYear),
            _ => notes.Break(row.ConformedCode, row.ReportYear),
        };

        int? Before(RegionYearRow row) => years.Years.TakeWhile(year => year < row.ReportYear).Reverse()
            .Where(year => known.GetValueOrDefault((row.ConformedCode, year)) is { Value: not null }).Select(year => (int?)year).FirstOrDefault();
    }

    public IReadOnlyList<MeasureHistory> OfOffice(IEnumerable<YearOverYearRow> rows)
    {
        var known = rows.ToDictionary(row => (row.ConformedCode, row.ReportYear));
        var breaks = known.Values.GroupBy(row => row.ConformedCode).SelectMany(BreakNotes.BreaksOf).ToDictionary(item => (item.Measure, item.Year), item => ReferenceNames.Reason(item.Note));
        return Gather((measure, year) => known.TryGetValue((measure, year), out var row)
            ? new YearPoint(year, row.Value, null, ChangeOf(row), breaks.GetValueOrDefault((measure, year)))
            : new YearPoint(year, null, null, Change.NoValue, null));
    }

    private List<MeasureHistory> Gather(Func<string, int, YearPoint> point) =>
    [
        .. from measure in measures
           let history = new MeasureHistory(measure, [.. years.Years.Select(year => point(measure.Code, year))])
           where history.Latest is not null
           select history,
    ];

    private static string? Note(RegionYearRow row, BreakNotes notes) => row switch
    {
        { BreakOffices: > 0, LikeForLikeOffices: 0 } => notes.Break(row.ConformedCode, row.ReportYear),
        { BreakOffices: > 0 } => Texts.Of("change.left_out", ("offices", row.BreakOffices)),
        _ => notes.Remark(row.ConformedCode, row.ReportYear),
    };

    private static Change ChangeOf(RegionYearRow row, BreakNotes notes) => new(
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
        Note(row, notes));

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
        row.BreakNote is { } note ? ReferenceNames.Reason(note) : null);
}

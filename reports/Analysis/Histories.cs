using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Orders the rows of a region or an office into one history per measure that has a value in any year.</summary>
/// <param name="measures">In the order of the report.</param>
/// <param name="notes">Why years do not compare, or not quite, by measure and year.</param>
public sealed class Histories(IReadOnlyList<ConformedMeasure> measures, YearSpan years, BreakNotes notes)
{
    public YearSpan Years => years;

    public IReadOnlyList<MeasureHistory> OfRegion(IEnumerable<RegionYearRow> rows)
    {
        var known = rows.ToDictionary(row => (row.ConformedCode, row.ReportYear));
        return Gather((measure, year) => known.TryGetValue((measure, year), out var row)
            ? new YearPoint(year, row.Value, new OfficeCount(row.OfficesReported, row.OfficesExpected), ChangeOf(row), BreakNote(row))
            : new YearPoint(year, null, default(OfficeCount), Change.NoValue, null));
    }

    public IReadOnlyList<MeasureHistory> OfOffice(IEnumerable<YearOverYearRow> rows)
    {
        var known = rows.ToDictionary(row => (row.ConformedCode, row.ReportYear));
        var breaks = known.Values.GroupBy(row => row.ConformedCode).SelectMany(BreakNotes.Breaks).ToDictionary(item => (item.Measure, item.Year), item => ReferenceNames.Reason(item.Note));
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

    /// <summary>A region breaks where an office breaks against the year before, or against its last report where the region has nothing between.</summary>
    private string? BreakNote(RegionYearRow row) =>
        row.Value is null || (row.BreakOffices == 0 && row.PreviousValue is not null) ? null : notes.Break(row.ConformedCode, row.ReportYear);

    private string? Note(RegionYearRow row) => row switch
    {
        { BreakOffices: > 0, LikeForLikeOffices: 0 } => notes.Break(row.ConformedCode, row.ReportYear),
        { BreakOffices: > 0 } => Texts.Of("change.left_out", ("offices", row.BreakOffices)),
        _ => notes.Remark(row.ConformedCode, row.ReportYear),
    };

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
        Note(row));

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

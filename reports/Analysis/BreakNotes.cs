using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Why the years of a measure do not compare, or not quite: what most of the offices of a region have in common.</summary>
/// <param name="breaks">Why no line leads to a year.</param>
/// <param name="remarks">What to bear in mind when a year is compared with the one before.</param>
/// <param name="forms">The form that most values of a year follow, under no measure.</param>
public sealed class BreakNotes(IReadOnlyList<NoteCount> breaks, IReadOnlyList<NoteCount> remarks, IReadOnlyList<NoteCount> forms)
{
    private const string AnyMeasure = "";

    private readonly Lazy<IReadOnlyDictionary<(string, int), string>> breakOf = new(() => Commonest(breaks));
    private readonly Lazy<IReadOnlyDictionary<(string, int), string>> remarkOf = new(() => Commonest(remarks));
    private readonly Lazy<IReadOnlyDictionary<(string, int), string>> formOf = new(() => Commonest(forms));

    public IReadOnlyList<NoteCount> Breaks { get; init; } = breaks;

    public IReadOnlyList<NoteCount> Remarks { get; init; } = remarks;

    public IReadOnlyList<NoteCount> Forms { get; init; } = forms;

    /// <param name="rows">Of one office.</param>
    public static BreakNotes Of(IEnumerable<YearOverYearRow> rows)
    {
        var reported = rows.Where(row => row.Value is not null).ToList();
        return new BreakNotes(
            NoteCount.Of(reported.GroupBy(row => (row.ConformedCode, row.IsConsolidated)).SelectMany(BreaksOf)),
            NoteCount.Of(reported.Where(row => row is { IsBreak: false, BreakNote: not null }).Select(row => (row.ConformedCode, row.ReportYear, row.BreakNote!))),
            NoteCount.Of(reported.GroupBy(row => row.ReportYear, row => row.SeriesForm).Select(year => (AnyMeasure, year.Key, year.CountBy(form => form).OrderByDescending(form => form.Value).ThenBy(form => form.Key, StringComparer.Ordinal).First().Key))));
    }

    /// <param name="parts">Of different offices.</param>
    public static BreakNotes Sum(IReadOnlyCollection<BreakNotes> parts) =>
        new(NoteCount.Sum(parts.SelectMany(part => part.Breaks)), NoteCount.Sum(parts.SelectMany(part => part.Remarks)), NoteCount.Sum(parts.SelectMany(part => part.Forms)));

    /// <summary>The years in which the definition behind one office's measure changed since its last report, however long ago.</summary>
    public static IEnumerable<(string Measure, int Year, string Note)> BreaksOf(IEnumerable<YearOverYearRow> rows)
    {
        YearOverYearRow? last = null;
        foreach (var row in rows.Where(row => row.Value is not null).OrderBy(row => row.ReportYear))
        {
            var note = row.IsBreak ? row.BreakNote : last is null ? null : Definitions.Break(row.ConformedCode, last.SeriesForm, row.SeriesForm);
            if (note is not null)
                yield return (row.ConformedCode, row.ReportYear, note);
            last = row;
        }
    }

    /// <summary>Why no line leads to the year; null where none of the offices has a break there.</summary>
    public string? Break(string measure, int year) => Worded(breakOf.Value.GetValueOrDefault((measure, year)));

    /// <summary>The same for years between which nobody reported: then the offices on either side may be others.</summary>
    public string? Break(string measure, int before, int year) =>
        Break(measure, year) ?? (formOf.Value.GetValueOrDefault((AnyMeasure, before)) is { } form && formOf.Value.GetValueOrDefault((AnyMeasure, year)) is { } later ? Worded(Definitions.Break(measure, form, later)) : null);

    /// <summary>What to bear in mind when the year is compared with the one before.</summary>
    public string? Remark(string measure, int year) => Worded(remarkOf.Value.GetValueOrDefault((measure, year)));

    private static string? Worded(string? note) => note is null ? null : ReferenceNames.Reason(note);

    /// <summary>Of several that are as common, the first in the order of characters.</summary>
    private static Dictionary<(string Measure, int Year), string> Commonest(IReadOnlyList<NoteCount> counts) => counts
        .GroupBy(count => (count.Measure, count.Year))
        .ToDictionary(year => year.Key, year => year.OrderByDescending(count => count.Offices).ThenBy(count => count.Word, StringComparer.Ordinal).First().Word);
}

using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Why the years of a measure do not compare, or not quite: what most of the offices concerned have in common.</summary>
public sealed class BreakNotes
{
    private readonly Dictionary<(string Measure, int Year), string> breaks;
    private readonly Dictionary<(string Measure, int Year), string> remarks;

    public BreakNotes(IEnumerable<YearOverYearRow> rows)
    {
        var reported = rows.Where(row => row.Value is not null).ToList();
        breaks = Commonest(reported
            .GroupBy(row => (row.OfficeCode, row.ConformedCode, row.IsConsolidated))
            .SelectMany(Breaks));
        remarks = Commonest(reported.Where(row => row is { IsBreak: false, BreakNote: not null }).Select(row => (row.ConformedCode, row.ReportYear, row.BreakNote!)));
    }

    /// <summary>The years in which the definition behind one office's measure changed since its last report, however long ago.</summary>
    public static IEnumerable<(string Measure, int Year, string Note)> Breaks(IEnumerable<YearOverYearRow> rows)
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
    public string? Break(string measure, int year) => Worded(breaks.GetValueOrDefault((measure, year)));

    /// <summary>What to bear in mind when the year is compared with the one before.</summary>
    public string? Remark(string measure, int year) => Worded(remarks.GetValueOrDefault((measure, year)));

    private static string? Worded(string? note) => note is null ? null : ReferenceNames.Reason(note);

    private static Dictionary<(string Measure, int Year), string> Commonest(IEnumerable<(string Measure, int Year, string Note)> notes) => notes
        .GroupBy(note => (note.Measure, note.Year))
        .ToDictionary(year => year.Key, year => year.GroupBy(note => note.Note).MaxBy(note => note.Count())!.Key);
}

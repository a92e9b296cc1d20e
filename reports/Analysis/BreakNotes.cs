using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>Why the years of a measure do not compare, or not quite: what most of the offices concerned have in common.</summary>
public sealed class BreakNotes
{
    private readonly Dictionary<(string Measure, int Year), string> notes;

    public BreakNotes(IEnumerable<YearOverYearRow> rows) => notes = rows
        .Where(row => row.BreakNote is not null)
        .GroupBy(row => (row.ConformedCode, row.ReportYear))
        .ToDictionary(
            group => group.Key,
            group => group.GroupBy(row => (row.IsBreak, row.BreakNote)).OrderByDescending(note => note.Key.IsBreak).ThenByDescending(note => note.Count()).First().Key.BreakNote!);

    public string? Of(string measure, int year) => notes.GetValueOrDefault((measure, year));
}

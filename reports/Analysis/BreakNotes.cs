using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Why the years of a measure do not compare, or not quite: what most of the offices concerned have in common.</summary>
public sealed class BreakNotes
{
    private readonly Counts breaks;
    private readonly Counts remarks;
    private readonly Counts forms;

    private BreakNotes(Counts breaks, Counts remarks, Counts forms) => (this.breaks, this.remarks, this.forms) = (breaks, remarks, forms);

    /// <param name="rows">Of one office.</param>
    public static BreakNotes Of(IEnumerable<YearOverYearRow> rows)
    {
        var reported = rows.Where(row => row.Value is not null).ToList();
        return new BreakNotes(
            new Counts(reported.GroupBy(row => (row.ConformedCode, row.IsConsolidated)).SelectMany(Breaks)),
            new Counts(reported.Where(row => row is { IsBreak: false, BreakNote: not null }).Select(row => (row.ConformedCode, row.ReportYear, row.BreakNote!))),
            new Counts(reported.Select(row => (row.ConformedCode, row.ReportYear, row.SeriesForm))));
    }

    /// <param name="parts">Of different offices.</param>
    public static BreakNotes Sum(IReadOnlyCollection<BreakNotes> parts) =>
        new(new Counts(parts.Select(part => part.breaks)), new Counts(parts.Select(part => part.remarks)), new Counts(parts.Select(part => part.forms)));

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
    public string? Break(string measure, int year) => Worded(breaks.Commonest(measure, year));

    /// <summary>The same for years between which nobody reported: then the offices on either side may be others.</summary>
    public string? Break(string measure, int before, int year) =>
        Break(measure, year) ?? (forms.Commonest(measure, before) is { } form && forms.Commonest(measure, year) is { } later ? Worded(Definitions.Break(measure, form, later)) : null);

    /// <summary>What to bear in mind when the year is compared with the one before.</summary>
    public string? Remark(string measure, int year) => Worded(remarks.Commonest(measure, year));

    private static string? Worded(string? note) => note is null ? null : ReferenceNames.Reason(note);

    /// <summary>How many offices have a word for a measure and year.</summary>
    private sealed class Counts
    {
        private readonly Dictionary<(string Measure, int Year, string Word), int> offices = [];
        private readonly Lazy<ILookup<(string Measure, int Year), (string Word, int Offices)>> byYear;

        private Counts() => byYear = new(() => offices.ToLookup(word => (word.Key.Measure, word.Key.Year), word => (word.Key.Word, word.Value)));

        public Counts(IEnumerable<(string Measure, int Year, string Word)> words)
            : this()
        {
            foreach (var word in words)
                Add(word, 1);
        }

        public Counts(IEnumerable<Counts> parts)
            : this()
        {
            foreach (var (word, count) in parts.SelectMany(part => part.offices))
                Add(word, count);
        }

        /// <summary>Of several that are as common, the first in the order of characters.</summary>
        public string? Commonest(string measure, int year) => byYear.Value[(measure, year)]
            .OrderByDescending(word => word.Offices).ThenBy(word => word.Word, StringComparer.Ordinal)
            .Select(word => word.Word).FirstOrDefault();

        private void Add((string Measure, int Year, string Word) word, int count) => offices[word] = offices.GetValueOrDefault(word) + count;
    }
}

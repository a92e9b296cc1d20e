namespace Warehouse.Reports.Analysis;

/// <summary>How many offices have a word for a measure and year.</summary>
public sealed record NoteCount(string Measure, int Year, string Word, int Offices)
{
    /// <param name="words">One of each office.</param>
    public static IReadOnlyList<NoteCount> Of(IEnumerable<(string Measure, int Year, string Word)> words) =>
        [.. words.CountBy(word => word).Select(word => new NoteCount(word.Key.Measure, word.Key.Year, word.Key.Word, word.Value))];

    public static IReadOnlyList<NoteCount> Sum(IEnumerable<NoteCount> counts) =>
        [.. counts.GroupBy(count => (count.Measure, count.Year, count.Word), count => count.Offices).Select(word => new NoteCount(word.Key.Measure, word.Key.Year, word.Key.Word, word.Sum()))];
}

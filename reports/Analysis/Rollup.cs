using Warehouse.Reports.Queries;

namespace Warehouse.Reports.Analysis;

/// <summary>
/// What the page of a region needs of the offices below it and no view adds up: sums, and the first lines of lists. Those of a
/// province are put together from those of its prefectures, so that nothing of single offices is held for it.
/// </summary>
/// <param name="Rates">Both sides of each rate and year, added over the offices that state both.</param>
public sealed record Rollup(IReadOnlyList<IndicatorRow> Rates, IReadOnlyList<CategoryTotals> Categories, QualityPanel Quality, DocumentList Documents, BreakNotes Notes)
{
    public static Rollup Of(string office, OfficeRows rows, QualityPanel quality, DocumentList documents) => new(
        [.. rows.Indicators(office).Where(row => row is { Numerator: not null, Denominator: not null })],
        CategoryTotals.Of(rows.Categories(office)),
        quality,
        documents,
        BreakNotes.Of(rows.Years(office)));

    /// <param name="parts">Of different offices, in the order in which pages name them.</param>
    public static Rollup Sum(IReadOnlyCollection<Rollup> parts) => new(
        Added(parts.SelectMany(part => part.Rates)),
        CategoryTotals.Sum(parts.SelectMany(part => part.Categories)),
        QualityPanel.Sum([.. parts.Select(part => part.Quality)]),
        DocumentList.Join([.. parts.Select(part => part.Documents)]),
        BreakNotes.Sum([.. parts.Select(part => part.Notes)]));

    private static List<IndicatorRow> Added(IEnumerable<IndicatorRow> rates) =>
    [
        .. from rate in rates
           group rate by (rate.IndicatorCode, rate.ReportYear) into year
           let first = year.First()
           select first with
           {
               OfficeCode = "",
               Numerator = year.Sum(rate => rate.Numerator),
               Denominator = year.Sum(rate => rate.Denominator),
               Value = null,
               Offices = year.Sum(rate => rate.Offices),
           },
    ];
}

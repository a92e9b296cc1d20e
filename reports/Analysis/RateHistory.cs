using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;
using Warehouse.Sql.Comparability;

namespace Warehouse.Reports.Analysis;

/// <summary>A rate (<c>rpt_indicator</c>) of one office, or of many together, over the years.</summary>
public sealed record RateHistory(string Code, string Label, IReadOnlyList<RatePoint> Points)
{
    private static readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> terms = new(() =>
        ComparabilityData.Indicators.ToDictionary(rate => rate.Code, rate => (IReadOnlyList<string>)[.. rate.Numerator, .. rate.Denominator], StringComparer.Ordinal));

    /// <summary>The rates that have a value in any year, in the order of the warehouse.</summary>
    /// <param name="histories">Of the measures of the same office or region: where the definition of a term changed, the rate does not compare.</param>
    public static IReadOnlyList<RateHistory> Of(IEnumerable<IndicatorRow> rows, YearSpan years, IReadOnlyList<MeasureHistory> histories) =>
    [
        .. from row in rows
           group row by (row.Position, row.IndicatorCode) into indicator
           orderby indicator.Key.Position
           let byYear = indicator.ToLookup(row => row.ReportYear)
           let parts = histories.Where(history => Terms(indicator.Key.IndicatorCode).Contains(history.Measure.Code)).ToList()
           let history = new RateHistory(
               indicator.Key.IndicatorCode,
               ReferenceNames.Rate(indicator.Key.IndicatorCode, indicator.First().IndicatorZh),
               [.. years.Years.Select(year => Point(year, [.. byYear[year]], parts))])
           where history.Latest is not null
           select history,
    ];

    /// <summary>The measures that it is formed of; none where it is counted from findings or dates.</summary>
    public IReadOnlyList<string> Measures => Terms(Code);

    public RatePoint? Latest => Points.LastOrDefault(point => point.Rate is not null);

    public RatePoint? In(int year) => Points.FirstOrDefault(point => point.Year == year);

    /// <summary>Percentage points gained since the year before, with one decimal; null where either year has no rate, or the two do not compare.</summary>
    public decimal? PointsOfChange(int year) => In(year) is { Rate: { } rate, BreakNote: null } && In(year - 1)?.Rate is { } before
        ? Numbers.Rounded(rate * 100, 1) - Numbers.Rounded(before * 100, 1)
        : null;

    private static IReadOnlyList<string> Terms(string code) => terms.Value.GetValueOrDefault(code, []);

    private static RatePoint Point(int year, List<IndicatorRow> rows, List<MeasureHistory> parts)
    {
        var stated = rows.Where(row => row is { Numerator: not null, Denominator: not null }).ToList();
        if (stated.Count == 0)
            return new RatePoint(year, null, null, null, 0, false, null);
        var numerator = stated.Sum(row => row.Numerator.GetValueOrDefault());
        var denominator = stated.Sum(row => row.Denominator.GetValueOrDefault());
        var broken = BrokenParts.Of(parts, year);
        return new RatePoint(
            year, numerator, denominator, denominator == 0 ? null : numerator / denominator, stated.Sum(row => row.Offices), denominator < stated[0].LeastN, broken.Length > 0 ? broken : null);
    }
}

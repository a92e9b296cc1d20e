using System.Globalization;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Queries;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>A rate (<c>rpt_indicator</c>) of one office, or of many together, over the years.</summary>
public sealed record RateHistory(string Code, string Label, IReadOnlyList<RatePoint> Points)
{
    /// <summary>The rates that have a value in any year, in the order of the warehouse.</summary>
    public static IReadOnlyList<RateHistory> Of(IEnumerable<IndicatorRow> rows, YearSpan years) =>
    [
        .. from row in rows
           group row by (row.Position, row.IndicatorCode) into indicator
           orderby indicator.Key.Position
           let byYear = indicator.ToLookup(row => row.ReportYear)
           let history = new RateHistory(indicator.Key.IndicatorCode, ReferenceNames.Rate(indicator.Key.IndicatorCode, indicator.First().IndicatorZh), [.. years.Years.Select(year => Point(year, [.. byYear[year]]))])
           where history.Latest is not null
           select history,
    ];

    public RatePoint? Latest => Points.LastOrDefault(point => point.Rate is not null);

    public RatePoint? In(int year) => Points.FirstOrDefault(point => point.Year == year);

    /// <summary>Percentage points gained since the year before, with one decimal; null where either year has no rate.</summary>
    public decimal? PointsOfChange(int year) => In(year)?.Rate is { } rate && In(year - 1)?.Rate is { } before
        ? Numbers.Rounded(rate * 100, 1) - Numbers.Rounded(before * 100, 1)
        : null;

    /// <summary>The rates of requests over the years as one chart; null where none has two years.</summary>
    public static ChartSpec? Chart(IReadOnlyList<RateHistory> rates, string subject)
    {
        var drawn = rates.Where(rate => rate.Points.Count(point => point.Rate is not null) > 1).ToList();
        return drawn.Count == 0 ? null : new ChartSpec(
            "rates-over-years",
            ChartKind.Line,
            Texts.Of("rates.chart"),
            "%",
            [.. drawn[0].Points.Select(point => point.Year.ToString(CultureInfo.InvariantCulture))],
            [.. drawn.Select(rate => new ChartSeries(rate.Label, [.. rate.Points.Select(point => point.Rate is { } value ? Numbers.Rounded(value * 100, 1) : (decimal?)null)]))])
        {
            Subtitle = Texts.Of("rates.chart.subtitle", ("subject", subject)),
            Source = Sources.Reports,
        };
    }

    private static RatePoint Point(int year, List<IndicatorRow> rows)
    {
        var stated = rows.Where(row => row is { Numerator: not null, Denominator: not null }).ToList();
        if (stated.Count == 0)
            return new RatePoint(year, null, null, null, 0, false);
        var numerator = stated.Sum(row => row.Numerator.GetValueOrDefault());
        var denominator = stated.Sum(row => row.Denominator.GetValueOrDefault());
        return new RatePoint(year, numerator, denominator, denominator == 0 ? null : numerator / denominator, stated.Count, denominator < stated[0].LeastN);
    }
}

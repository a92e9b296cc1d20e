using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;

namespace Warehouse.Reports.Narrative;

/// <summary>What the summary of a page is composed from: the same figures that the page shows.</summary>
/// <param name="Year">The last year with values.</param>
/// <param name="Coverage">Who published in that year; null on the page of an office.</param>
/// <param name="ByUnit">New requests by subordinate region and office; null where there is nothing to compare.</param>
public sealed record SummaryMatter(
    string Subject,
    int Year,
    IReadOnlyList<MeasureHistory> Histories,
    IReadOnlyList<RateHistory> Rates,
    ChartSpec? Outcomes,
    UnitComparison? ByUnit,
    CoverageTotals? Coverage,
    QualityPanel Quality)
{
    public MeasureHistory? Measure(string code) => Histories.FirstOrDefault(history => history.Measure.Code == code && history.Latest?.Year == Year);
}

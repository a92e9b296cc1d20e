using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Pages;

namespace Warehouse.Reports.Office;

/// <summary>Which charts of a page go into Office files: the headline trends, the rates, the outcomes, and who changed most.</summary>
public static class OfficeCharts
{
    public static IReadOnlyList<ChartSpec> Of(RegionPageModel page) =>
    [
        .. page.Histories.Where(history => history is { Measure.IsHeadline: true, IsTrend: true, IsZero: false }).Select(history => TrendCharts.Of(history, page.Place.Name, "trend")),
        .. RateCharts.Of(page.Rates, page.Place.Name, ExpectedOffices.Of(page.Histories)),
        .. new[] { page.Outcomes }.OfType<ChartSpec>(),
        .. page.Comparisons.Select(comparison => comparison.Chart("change")).OfType<ChartSpec>(),
    ];
}

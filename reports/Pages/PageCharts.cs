using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;

namespace Warehouse.Reports.Pages;

/// <summary>Every chart of a page, for those who want them as files.</summary>
public static class PageCharts
{
    public static IReadOnlyList<ChartSpec> Of(RegionPageModel page) =>
    [
        .. Trends(page.Histories, page.Rates, page.Place.Name),
        .. page.Comparisons.Select(comparison => comparison.Chart("change")).OfType<ChartSpec>(),
        .. Composition(page.Outcomes, page.Categories),
    ];

    public static IReadOnlyList<ChartSpec> Of(OfficePageModel page) =>
    [
        .. page.PeerCharts,
        .. Trends(page.Histories, page.Rates, page.Office.Name),
        .. Composition(page.Outcomes, page.Categories),
    ];

    private static IEnumerable<ChartSpec> Trends(IReadOnlyList<MeasureHistory> histories, IReadOnlyList<RateHistory> rates, string subject) =>
    [
        .. histories.Where(history => history.IsTrend).Select(history => TrendCharts.Of(history, subject, "trend")),
        .. RateCharts.Of(rates, subject, ExpectedOffices.Of(histories)),
    ];

    private static IEnumerable<ChartSpec> Composition(ChartSpec? outcomes, IReadOnlyList<ChartSpec> categories) =>
        [.. new[] { outcomes }.OfType<ChartSpec>(), .. categories];
}

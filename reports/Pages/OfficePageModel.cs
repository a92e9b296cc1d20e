using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Narrative;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Pages;

/// <summary>Everything on the page of an office.</summary>
/// <param name="Year">The last year with values: the one that is compared with the year before.</param>
/// <param name="IsConsolidated">Whether the figures are of reports on everything below the office, because there is no report on itself.</param>
/// <param name="Standings">The headline measures among the office's peers; none where peers are few.</param>
public sealed record OfficePageModel(
    PageHead Head,
    ReportingOffice Office,
    int? Year,
    IReadOnlyList<Sentence> Summary,
    bool IsConsolidated,
    IReadOnlyList<MeasureHistory> Histories,
    IReadOnlyList<RateHistory> Rates,
    IReadOnlyList<Standing> Standings,
    ChartSpec? Outcomes,
    IReadOnlyList<ChartSpec> Categories,
    CoverageGrid Coverage,
    QualityPanel Quality,
    DocumentList Documents)
{
    /// <summary>The distribution of each headline measure among the peers.</summary>
    public IReadOnlyList<ChartSpec> PeerCharts => PeerChartsOf(Office, Standings);

    public static IReadOnlyList<ChartSpec> PeerChartsOf(ReportingOffice office, IEnumerable<Standing> standings) =>
        [.. standings.Select(standing => standing.Chart(ReferenceNames.OfficeKind(office.Kind)))];
}

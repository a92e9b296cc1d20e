using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Narrative;

namespace Warehouse.Reports.Pages;

/// <summary>Everything on the page of a region.</summary>
/// <param name="Year">The last year with values: the one that is compared with the year before.</param>
/// <param name="Units">The regions and offices directly below.</param>
/// <param name="Comparisons">The headline measures by subordinate region and office.</param>
public sealed record RegionPageModel(
    PageHead Head,
    Place Place,
    int? Year,
    IReadOnlyList<Sentence> Summary,
    int Offices,
    IReadOnlyList<MeasureHistory> Histories,
    IReadOnlyList<RateHistory> Rates,
    IReadOnlyList<UnitHistory> Units,
    IReadOnlyList<UnitComparison> Comparisons,
    ChartSpec? Outcomes,
    IReadOnlyList<ChartSpec> Categories,
    CoverageGrid Coverage,
    CoverageTotals? CoverageTotals,
    QualityPanel Quality,
    DocumentList Documents)
{
    /// <summary>Files beside the page with its figures; none on the pages below the first.</summary>
    public IReadOnlyList<Link> Downloads { get; init; } = [];
}

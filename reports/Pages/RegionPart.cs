using Warehouse.Reports.Analysis;

namespace Warehouse.Reports.Pages;

/// <summary>What the page of a region needs of a region below it, or of some of the offices directly below.</summary>
/// <param name="Units">The rows of its comparison: the region alone, or each office.</param>
public sealed record RegionPart(Rollup Sums, IReadOnlyList<UnitHistory> Units)
{
    public bool IsRegion { get; init; }

    /// <summary>Whether its figures are part of those of the region above: what is made up is never added to what is real.</summary>
    public bool IsCounted { get; init; } = true;
}

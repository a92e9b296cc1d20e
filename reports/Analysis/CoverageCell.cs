namespace Warehouse.Reports.Analysis;

/// <param name="Text">What stands in the cell.</param>
/// <param name="Detail">The same in full words.</param>
public sealed record CoverageCell(CoverageStatus Status, string Text, string Detail);

namespace Warehouse.Reports.Analysis;

/// <param name="Page">Path of the page of the office or region, below the root of the site.</param>
/// <param name="Cells">One a year.</param>
public sealed record CoverageLine(string Name, string Page, IReadOnlyList<CoverageCell> Cells);

namespace Warehouse.Reports.Queries;

/// <summary>What part of the warehouse a report is about.</summary>
/// <param name="RegionPrefix">What the division codes of the region and of everything below it begin with; empty for all.</param>
public sealed record ContentScope(string RegionPrefix, int? FromYear, int? ToYear);

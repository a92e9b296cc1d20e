namespace Warehouse.Reports.Analysis;

/// <summary>An office that the report is about.</summary>
/// <param name="RegionCode">Division code of the region it serves; empty where unknown.</param>
/// <param name="Kind">What kind of office it is: its peers are of the same kind; null where unknown.</param>
public sealed record ReportingOffice(string Code, string Name, string? Kind, string RegionCode);

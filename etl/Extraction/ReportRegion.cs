namespace Warehouse.Etl.Extraction;

/// <summary>The division that an office belongs to. A level that does not exist or is not known is null.</summary>
/// <param name="Code">Code of the lowest level known.</param>
public sealed record ReportRegion(string? Code, string? Province, string? Prefecture, string? County, string? Township);

namespace Warehouse.Reports.Queries;

/// <summary>An office as it is named now.</summary>
public sealed record OfficeRow
{
    public string OfficeCode { get; init; } = "";

    public string OfficeName { get; init; } = "";

    public string? OfficeKind { get; init; }

    public string RegionCode { get; init; } = "";
}

namespace Warehouse.Reports.Queries;

/// <summary>A measure that is comparable across forms, as the dictionary names it.</summary>
public sealed record ConformedRow
{
    public string Code { get; init; } = "";

    public string LabelZh { get; init; } = "";

    public string? Unit { get; init; }
}

namespace Warehouse.Reports.Queries;

/// <summary>A category of disclosed information that an office counts (主动公开信息分类).</summary>
public sealed record CategoryRow
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public string OfficeName { get; init => field = Known.Text(value); } = "";

    public int ReportYear { get; init; }

    /// <summary>Normalised.</summary>
    public string Label { get; init => field = Known.Text(value); } = "";

    public decimal? Value { get; init; }

    public string? Unit { get; init => field = Known.Text(value); }
}

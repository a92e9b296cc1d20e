namespace Warehouse.Reports.Queries;

/// <summary>What an office states of itself in a headline measure for a year.</summary>
public sealed record PeerRow
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public string ConformedCode { get; init => field = Known.Text(value); } = "";

    public int ReportYear { get; init; }

    public decimal Value { get; init; }
}

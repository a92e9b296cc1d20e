namespace Warehouse.Reports.Queries;

/// <summary>How many findings there are on an office, passes included, and which run made the last of them.</summary>
public sealed record FindingStamp
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public int Findings { get; init; }

    public int RunId { get; init; }

    public DateTime StartedAt { get; init; }
}

namespace Warehouse.Reports.Queries;

/// <summary>All findings on the documents of an office in three numbers.</summary>
public sealed record FindingStamp
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public long Findings { get; init; }

    /// <summary>The sum of their keys.</summary>
    public decimal Keys { get; init; }

    public long LastKey { get; init; }
}

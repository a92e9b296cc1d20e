namespace Warehouse.Reports.Queries;

/// <summary>A current source document.</summary>
public sealed record DocumentRow
{
    public long DocumentKey { get; init; }

    public string FileName { get; init; } = "";

    /// <summary>Where the document was found; as the document says, so to be trusted with nothing.</summary>
    public string? Url { get; init; }

    public string? Title { get; init; }

    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public string OfficeName { get; init => field = Known.Text(value); } = "";

    public string RegionCode { get; init => field = Known.Text(value); } = "";

    public int ReportYear { get; init; }

    public string FormCode { get; init => field = Known.Text(value); } = "";

    /// <summary><c>own</c>, <c>consolidated</c> or <c>unknown</c>.</summary>
    public string Scope { get; init => field = Known.Text(value); } = "";

    public DateOnly? PublishedOn { get; init; }
}

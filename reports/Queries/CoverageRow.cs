namespace Warehouse.Reports.Queries;

/// <summary>One office and one year: whether its report is there.</summary>
public sealed record CoverageRow
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    /// <summary>As it was called in the year.</summary>
    public string OfficeName { get; init => field = Known.Text(value); } = "";

    public string? OfficeKind { get; init => field = Known.Text(value); }

    public string RegionCode { get; init => field = Known.Text(value); } = "";

    public int ReportYear { get; init; }

    /// <summary><c>on_time</c>, <c>late</c>, <c>no_date</c>, <c>missing</c>, <c>quarantined</c> or <c>not_expected</c>.</summary>
    public string Status { get; init => field = Known.Text(value); } = "";

    /// <summary>Whether a report is in the warehouse.</summary>
    public bool IsHeld => Status is "on_time" or "late" or "no_date";

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? Deadline { get; init; }

    public int? DaysLate { get; init; }

    /// <summary>Whether the office counts among those of which a report on itself is expected.</summary>
    public bool IsExpected { get; init; }
}

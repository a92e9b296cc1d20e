namespace Warehouse.Reports.Queries;

/// <summary>One office and one year: whether its report is there.</summary>
public sealed record CoverageRow
{
    public string OfficeCode { get; init; } = "";

    /// <summary>As it was called in the year.</summary>
    public string OfficeName { get; init; } = "";

    public string? OfficeKind { get; init; }

    public string RegionCode { get; init; } = "";

    public int ReportYear { get; init; }

    /// <summary><c>on_time</c>, <c>late</c>, <c>no_date</c>, <c>missing</c>, <c>quarantined</c> or <c>not_expected</c>.</summary>
    public string Status { get; init; } = "";

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? Deadline { get; init; }

    public int? DaysLate { get; init; }

    /// <summary>Whether the office counts among those of which a report on itself is expected.</summary>
    public bool IsExpected { get; init; }
}

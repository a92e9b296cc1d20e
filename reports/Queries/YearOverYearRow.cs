namespace Warehouse.Reports.Queries;

/// <summary>A measure of an office in a year, beside the year before.</summary>
public sealed record YearOverYearRow
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    /// <summary>Of the office's report on everything below it, not of its report on itself.</summary>
    public bool IsConsolidated { get; init; }

    public string ConformedCode { get; init => field = Known.Text(value); } = "";

    public int ReportYear { get; init; }

    public decimal? Value { get; init; }

    public decimal? PreviousValue { get; init; }

    /// <summary>In percent; null where the base is zero, missing or across a break.</summary>
    public decimal? PercentChange { get; init; }

    /// <summary>The two years count different things.</summary>
    public bool IsBreak { get; init; }

    /// <summary>Why the two years do not compare, or not quite.</summary>
    public string? BreakNote { get; init => field = Known.Text(value); }

    /// <summary>The form whose definition the value follows.</summary>
    public string SeriesForm { get; init => field = Known.Text(value); } = "";
}

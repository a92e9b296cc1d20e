namespace Warehouse.Reports.Queries;

/// <summary>A measure of an office in a year, beside the year before.</summary>
public sealed record YearOverYearRow
{
    public string OfficeCode { get; init; } = "";

    public string ConformedCode { get; init; } = "";

    public int ReportYear { get; init; }

    public decimal? Value { get; init; }

    public decimal? PreviousValue { get; init; }

    /// <summary>In percent; null where the base is zero, missing or across a break.</summary>
    public decimal? PercentChange { get; init; }

    /// <summary><c>ok</c>, <c>zero</c> or <c>missing</c>.</summary>
    public string BaseState { get; init; } = "";

    public bool IsLikeForLike { get; init; }

    public bool IsBreak { get; init; }

    public string? BreakNote { get; init; }
}

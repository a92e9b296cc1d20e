namespace Warehouse.Reports.Queries;

/// <summary>A measure of a region in a year, added over the own reports of its offices.</summary>
public sealed record RegionYearRow
{
    public string RegionCode { get; init => field = Known.Text(value); } = "";

    public string ConformedCode { get; init => field = Known.Text(value); } = "";

    public int ReportYear { get; init; }

    /// <summary>Raw total of the offices that reported; null where none did.</summary>
    public decimal? Value { get; init; }

    public int OfficesReported { get; init; }

    public int OfficesExpected { get; init; }

    /// <summary>Raw total of the year before.</summary>
    public decimal? PreviousValue { get; init; }

    /// <summary>Total of the offices that reported comparable values in both years.</summary>
    public decimal? LikeForLikeValue { get; init; }

    public decimal? LikeForLikePrevious { get; init; }

    public int LikeForLikeOffices { get; init; }

    /// <summary>In percent; null where the base is zero or there is no office to compare.</summary>
    public decimal? PercentChangeLikeForLike { get; init; }

    /// <summary>Offices whose two years count different things.</summary>
    public int BreakOffices { get; init; }
}

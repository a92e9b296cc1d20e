namespace Warehouse.Reports.Queries;

/// <summary>A rate of an office in a year.</summary>
public sealed record IndicatorRow
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public int ReportYear { get; init; }

    public string IndicatorCode { get; init => field = Known.Text(value); } = "";

    public string IndicatorZh { get; init => field = Known.Text(value); } = "";

    public decimal? Numerator { get; init; }

    public decimal? Denominator { get; init; }

    /// <summary>0–1; null where it cannot be formed.</summary>
    public decimal? Value { get; init; }

    /// <summary>Order among the rates.</summary>
    public int Position { get; init; }

    /// <summary>Below this denominator the rate says little.</summary>
    public decimal LeastN { get; init; }

    /// <summary>Over how many offices both sides are added.</summary>
    public int Offices { get; init; } = 1;
}

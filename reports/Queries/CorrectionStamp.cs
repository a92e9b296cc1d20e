namespace Warehouse.Reports.Queries;

/// <summary>A value of an office that a clerk has corrected.</summary>
public sealed record CorrectionStamp
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public long DocumentKey { get; init; }

    public string? MeasureCode { get; init => field = Known.Text(value); }

    public string? CategoryLabel { get; init => field = Known.Text(value); }

    public string? ApplicantCode { get; init => field = Known.Text(value); }

    public decimal? Value { get; init; }
}

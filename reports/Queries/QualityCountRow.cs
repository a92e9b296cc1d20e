namespace Warehouse.Reports.Queries;

/// <summary>How often a rule came out one way in the documents of an office.</summary>
public sealed record QualityCountRow
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public string RuleCode { get; init => field = Known.Text(value); } = "";

    public string RuleZh { get; init => field = Known.Text(value); } = "";

    public string Severity { get; init => field = Known.Text(value); } = "";

    /// <summary><c>pass</c>, <c>fail</c>, <c>uncertain</c> or <c>not_assessable</c>.</summary>
    public string Status { get; init => field = Known.Text(value); } = "";

    public int Checks { get; init; }
}

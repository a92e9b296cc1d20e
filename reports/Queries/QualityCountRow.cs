namespace Warehouse.Reports.Queries;

/// <summary>How often a rule came out one way in the documents of an office.</summary>
public sealed record QualityCountRow
{
    public string OfficeCode { get; init; } = "";

    public string RuleCode { get; init; } = "";

    public string RuleZh { get; init; } = "";

    public string Severity { get; init; } = "";

    /// <summary><c>pass</c>, <c>fail</c>, <c>uncertain</c> or <c>not_assessable</c>.</summary>
    public string Status { get; init; } = "";

    public int Checks { get; init; }
}

namespace Warehouse.Reports.Queries;

/// <summary>A current document of an office.</summary>
public sealed record DocumentStamp
{
    public string OfficeCode { get; init => field = Known.Text(value); } = "";

    public long DocumentKey { get; init; }

    /// <summary>Of the version of the office that it is of.</summary>
    public long OfficeKey { get; init; }

    /// <summary>Of the office through all of its versions.</summary>
    public long DurableKey { get; init; }

    public string Scope { get; init => field = Known.Text(value); } = "";

    /// <summary>Of what it holds: in a warehouse that was restored, the same key may be another document.</summary>
    public string Sha256 { get; init; } = "";

    public string? ParserVersion { get; init => field = Known.Text(value); }
}

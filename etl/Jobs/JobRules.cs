using Warehouse.Etl.Parsing;

namespace Warehouse.Etl.Jobs;

/// <summary>Codes in <c>rules.csv</c> of what keeps a document from being parsed at all.</summary>
public static class JobRules
{
    /// <summary>A defect of this program met the document.</summary>
    public const string ParseFailed = "parse_failed";

    public const string ParseTimeout = ReportParser.Timeout;
}

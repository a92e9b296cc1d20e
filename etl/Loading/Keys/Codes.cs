using Warehouse.Etl.Extraction;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Loading.Keys;

/// <summary>The words under which the warehouse keeps what the code has as enumerations.</summary>
internal static class Codes
{
    private static readonly string[] formats = [.. Enum.GetValues<SourceFormat>().Select(format => format.ToString().ToLowerInvariant())];

    public static string Of(ValueState state) => state switch
    {
        ValueState.Reported => "reported",
        ValueState.Blank => "blank",
        ValueState.NotApplicable => "not_applicable",
        ValueState.Text => "text",
        _ => "derived",
    };

    public static string Of(FindingStatus status) => status switch
    {
        FindingStatus.Pass => "pass",
        FindingStatus.Fail => "fail",
        FindingStatus.Uncertain => "uncertain",
        _ => "not_assessable",
    };

    public static string Of(FactSource source) => source == FactSource.Table ? "table" : "prose";

    public static string Of(ReportScope scope) => scope switch
    {
        ReportScope.Own => "own",
        ReportScope.Consolidated => "consolidated",
        _ => "unknown",
    };

    public static string Of(SourceFormat format) => formats[(int)format];

    public static string Of(DocumentOutcome outcome) => outcome switch
    {
        DocumentOutcome.Loaded => "loaded",
        DocumentOutcome.Unchanged => "unchanged",
        DocumentOutcome.Superseded => "superseded",
        DocumentOutcome.Quarantined => "quarantined",
        _ => "failed",
    };

    /// <summary>Text that fits its column; what is cut off is marked.</summary>
    public static string Fit(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";

    public static string? FitOrNull(string? text, int length) => text is null ? null : Fit(text, length);
}

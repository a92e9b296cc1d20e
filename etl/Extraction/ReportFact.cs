using System.Text.Json.Serialization;

namespace Warehouse.Etl.Extraction;

/// <summary>One value that a document states, with the line it came from.</summary>
/// <param name="Measure">A code of <c>measures.csv</c>.</param>
/// <param name="Conformed">The measure it is compared with across forms.</param>
/// <param name="Label">The document's own words where the measure is an open list.</param>
/// <param name="Applicant">A code of <c>applicants.csv</c>, or null where the measure is not broken down.</param>
/// <param name="Value">Null for a cell without a number.</param>
/// <param name="Unit">As printed, or the form's.</param>
/// <param name="Approximate">Said with 余, 多 or 约.</param>
/// <param name="Year">Only where the value belongs to another year than the report's.</param>
/// <param name="Line">1-based line of the document as read.</param>
/// <param name="Offset">0-based place of the value in the repaired line.</param>
/// <param name="Text">The original words: the evidence.</param>
/// <param name="Rule">The name of the pattern or the kind of table that found it, for <c>parse --explain</c>.</param>
public sealed record ReportFact(
    string Measure,
    string? Conformed,
    string? Label,
    string? Applicant,
    decimal? Value,
    ValueState State,
    string? Unit,
    bool Approximate,
    int? Year,
    FactSource Source,
    int Line,
    int Offset,
    string Text,
    [property: JsonIgnore] string Rule = "");

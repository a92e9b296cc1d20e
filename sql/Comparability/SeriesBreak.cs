namespace Warehouse.Sql.Comparability;

/// <summary>How values of one form compare with values of another: a row of <c>breaks.csv</c>. A later row overrides an earlier one.</summary>
/// <param name="ConformedCodes">The measures concerned; <c>*</c> for all.</param>
/// <param name="Comparability"><c>comparable</c>, <c>approximate</c> or <c>break</c>; in both directions of time.</param>
public sealed record SeriesBreak(
    IReadOnlyList<string> ConformedCodes,
    IReadOnlyList<string> FromForms,
    IReadOnlyList<string> ToForms,
    string Comparability,
    string? ReasonZh,
    string? ReasonEn);

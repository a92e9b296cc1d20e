namespace Warehouse.Etl.Extraction.Identity;

/// <summary>Whose report a document is and which year it is on, with what that rests on.</summary>
/// <param name="Title">As printed; null where the document has none.</param>
/// <param name="ReportYear">The year reported on; null where the document does not tell, or is no annual report.</param>
/// <param name="PublishedOn">Publication date, or the signature's where there is no other.</param>
/// <param name="Evidence">Everything that spoke for an answer, the refused alternatives included; put into words when it is asked for.</param>
public sealed record ReportIdentity(
    string? Title,
    ReportOffice Office,
    int? ReportYear,
    DateOnly? PublishedOn,
    ReportScope Scope,
    IReadOnlyList<Finding> Findings,
    IEnumerable<IdentityEvidence> Evidence);

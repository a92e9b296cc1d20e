namespace Warehouse.Etl.Extraction.Identity;

/// <summary>Something in a document that speaks for an answer: what <c>parse --explain</c> shows.</summary>
/// <param name="Subject"><c>title</c>, <c>office</c>, <c>region</c>, <c>report_year</c>, <c>published_on</c>, <c>scope</c> or <c>genre</c>.</param>
/// <param name="Source">Where it stands: <c>title</c>, <c>signature</c>, <c>publisher</c>, <c>address</c> …</param>
/// <param name="Value">The answer it speaks for.</param>
/// <param name="Weight">Points; answers are compared by their sums.</param>
/// <param name="Line">1-based; null for the file name, the carrier's metadata and the manifest.</param>
/// <param name="Text">The words.</param>
public sealed record IdentityEvidence(string Subject, string Source, string Value, double Weight, int? Line, string Text);

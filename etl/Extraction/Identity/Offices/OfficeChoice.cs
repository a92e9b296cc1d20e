namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>The office a document is from.</summary>
/// <param name="Name">Null where the document never names it, or only masked.</param>
/// <param name="Mentions">Every place that names it, strongest first.</param>
internal sealed record OfficeChoice(
    OfficeName? Name, IReadOnlyList<OfficeMention> Mentions, IReadOnlyList<Finding> Findings, IEnumerable<IdentityEvidence> Evidence);

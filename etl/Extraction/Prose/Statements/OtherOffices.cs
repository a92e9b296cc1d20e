using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>Whether a sentence is about what another office did than the one that reports: one above it, one elsewhere or one below it.</summary>
/// <param name="region">Where the reporting office stands; null where that is not known.</param>
internal sealed class OtherOffices(ReportRegion? region)
{
    private readonly Superiors superiors = new(region);
    private readonly OtherPlaces places = new(region);

    public bool Act(Mention mention) => superiors.Act(mention) || places.Act(mention);

    /// <summary>Whether a clause says what did not happen to another office.</summary>
    public bool Deny(string clause) => superiors.Deny(clause) || places.Deny(clause);
}

using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>Something that points to a place.</summary>
/// <param name="Source"><c>office_name</c>, <c>address</c>, <c>text</c>, <c>media</c>, <c>telephone</c>, <c>postcode</c>, <c>document_number</c>, <c>credit_code</c>, <c>manifest</c>.</param>
/// <param name="Places">What it can mean; it speaks for each of them.</param>
/// <param name="Change">Where it is a former name, what became of the place.</param>
internal sealed record RegionEvidence(
    string Source, IReadOnlyList<Place> Places, double Weight, int? Line, string Words, RegionChange? Change = null)
{
    /// <summary>Whether the place is one of those meant or lies in one.</summary>
    public bool SpeaksFor(Place place) => Places.Any(place.IsWithin);

    /// <summary>Telephones and postal codes tell the prefecture and seldom more.</summary>
    public bool IsNumber => Source is "telephone" or "postcode";

    /// <summary>Whether the place is meant itself, by its name and not by a number.</summary>
    public bool Names(Place place) => Source is "office_name" or "address" or "text" or "manifest" && Places.Contains(place);
}

using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>A place that the office may belong to, with what speaks for it.</summary>
/// <param name="Score">Points of everything that points to it or to a place above it.</param>
/// <param name="Own">Points of what points to its county or lower, and not merely to its city or province.</param>
internal sealed record RegionCandidate(Place Place, double Score, double Own)
{
    public static RegionCandidate Of(Place place, IReadOnlyList<RegionEvidence> evidence)
    {
        var speaking = evidence.Where(item => item.SpeaksFor(place)).ToList();
        var level = place.Level == PlaceLevel.Township ? PlaceLevel.County : place.Level;
        return new RegionCandidate(
            place,
            speaking.Sum(item => Weight(item, place)),
            speaking.Where(item => item.Places.Any(named => named.Level >= level && place.IsWithin(named))).Sum(item => Weight(item, place)));
    }

    /// <summary>A name that several places bear says less for each; how much less depends on how many it leaves open.</summary>
    private static double Weight(RegionEvidence item, Place place) =>
        item.Weight / Math.Sqrt(Math.Max(1, item.Places.Count(other => !place.IsWithin(other)) + 1));
}

using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>The place that an office belongs to.</summary>
/// <param name="Place">The lowest place known; null where nothing decides.</param>
internal sealed record RegionChoice(Place? Place, IReadOnlyList<Finding> Findings, IEnumerable<IdentityEvidence> Evidence);

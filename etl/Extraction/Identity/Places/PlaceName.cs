using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>A name and one place that it means.</summary>
/// <param name="Change">Where the name is a former one, what became of it.</param>
public sealed record PlaceName(Place Place, RegionChange? Change = null);

using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>A place named in a text, by one name or by a path of names (湖南省长沙市望城区).</summary>
/// <param name="Places">What the name can mean; more than one where the name is not unique.</param>
/// <param name="Depth">How many names the path has.</param>
/// <param name="Change">Where the last name is a former one, what became of it.</param>
public sealed record PlaceMention(int Start, int Length, IReadOnlyList<Place> Places, int Depth, RegionChange? Change)
{
    public int End => Start + Length;
}

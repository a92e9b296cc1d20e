namespace Warehouse.Etl.Loading.Regions;

/// <summary>What takes the place of the sums of some regions and years.</summary>
/// <param name="Rows">All of these regions and years, in the order of the primary key.</param>
internal sealed record RegionYearChanges(IReadOnlyCollection<(int Region, int Year)> Places, IReadOnlyList<RegionYearRow> Rows);

using Warehouse.Sql.Catalogue;

namespace Warehouse.Sql.Dimensions;

/// <summary>The rows of <c>dim_region</c> and <c>region_ancestor</c>.</summary>
internal static class RegionRows
{
    public static readonly string[] Columns =
    [
        "region_code", "level", "region_name", "parent_code", "is_filler",
        "province_code", "province_name", "prefecture_code", "prefecture_name", "county_code", "county_name", "township_code", "township_name",
    ];

    private static readonly string[] levels = ["province", "prefecture", "county", "township"];

    public static IEnumerable<object?[]> Of(IReadOnlyList<Region> regions)
    {
        var (byCode, fillers) = (Index(regions), Fillers());
        return regions.Select(region =>
        {
            var row = new object?[5 + (2 * levels.Length)];
            (row[0], row[1], row[2], row[3], row[4]) = (region.Code, region.Level, region.Name, region.ParentCode, IsFiller(region, fillers));
            foreach (var division in Chain(region, byCode))
            {
                var place = 5 + (2 * Array.IndexOf(levels, division.Level));
                row[place] = division.Code;
                row[place + 1] = IsFiller(division, fillers) ? null : division.Name;
            }
            return row;
        });
    }

    /// <summary>Each region with itself and with each real division above it, as (ancestor, region).</summary>
    public static IEnumerable<object?[]> Ancestors(IReadOnlyList<Region> regions, Func<string, int> keyOf)
    {
        var (byCode, fillers) = (Index(regions), Fillers());
        return regions.SelectMany(region => Chain(region, byCode)
            .Where(division => !IsFiller(division, fillers))
            .Select(division => new object?[] { keyOf(division.Code), keyOf(region.Code) }));
    }

    private static Dictionary<string, Region> Index(IReadOnlyList<Region> regions) =>
        regions.ToDictionary(region => region.Code, StringComparer.Ordinal);

    private static HashSet<(string Level, string Name)> Fillers() =>
        [.. ReferenceFile.Read("region_fillers.csv", row => (row.Text("level"), row.Text("name")))];

    private static bool IsFiller(Region region, HashSet<(string Level, string Name)> fillers) => fillers.Contains((region.Level, region.Name));

    private static IEnumerable<Region> Chain(Region region, Dictionary<string, Region> byCode)
    {
        for (var division = region; division is not null; division = division.ParentCode is { } parent ? byCode[parent] : null)
            yield return division;
    }
}

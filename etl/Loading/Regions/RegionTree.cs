using System.Data.Common;
using Dapper;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>The divisions above the township: which is below which.</summary>
internal sealed class RegionTree
{
    /// <summary>The nearest real division above; a filler such as 市辖区 has no name and is none.</summary>
    public const string Above = """
        CASE
            WHEN r.level = 'township' AND r.county_name IS NOT NULL THEN r.county_code
            WHEN r.level IN ('township', 'county') AND r.prefecture_name IS NOT NULL THEN r.prefecture_code
            WHEN r.level <> 'province' THEN r.province_code
        END
        """;

    /// <summary>Where what an office states is added up first: a township's own office belongs to the division above.</summary>
    public const string Own = $"CASE WHEN r.level = 'township' THEN {Above} ELSE r.region_code END";

    private static readonly string[] levels = ["county", "prefecture", "province"];

    private readonly ILookup<int, int> children;
    private readonly Dictionary<int, int> parents;

    public RegionTree(DbConnection connection)
    {
        var regions = connection.Query<(int Key, string Level, string Code, string? AboveCode)>(
            $"SELECT r.region_key, r.level, r.region_code, {Above} FROM dim_region r WHERE r.level <> 'township' AND r.region_key > 0").ToList();
        var keys = regions.ToDictionary(region => region.Code, region => region.Key, StringComparer.Ordinal);
        children = regions.Where(region => region.AboveCode is not null && keys.ContainsKey(region.AboveCode)).ToLookup(region => keys[region.AboveCode!], region => region.Key);
        parents = children.SelectMany(above => above, (above, region) => (Region: region, Above: above.Key)).ToDictionary(pair => pair.Region, pair => pair.Above);
        UpFromTheCounty = [.. regions.Where(region => levels.Contains(region.Level)).OrderBy(region => Array.IndexOf(levels, region.Level)).Select(region => region.Key)];
    }

    /// <summary>All keys, those of a lower level first.</summary>
    public IReadOnlyList<int> UpFromTheCounty { get; }

    public IEnumerable<int> Below(int region) => children[region];

    /// <summary>Null above a province.</summary>
    public int? AboveOf(int region) => parents.TryGetValue(region, out var above) ? above : null;
}

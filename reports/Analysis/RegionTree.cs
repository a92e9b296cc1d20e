using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>The administrative divisions as a tree, without the fillers (市辖区, 省直辖县级行政区划) that are no places.</summary>
public sealed class RegionTree
{
    private readonly Dictionary<string, Region> regions;
    private readonly HashSet<string> fillers;

    public RegionTree(IEnumerable<Region> regions, IEnumerable<string> fillers)
    {
        this.regions = regions.ToDictionary(region => region.Code, StringComparer.Ordinal);
        this.fillers = fillers.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The divisions that the product knows.</summary>
    public static RegionTree Known => new(ReferenceData.Regions, ReferenceFile.Read("region_fillers.csv", row => row.GetString("name")));

    /// <summary>The regions that lead to this one, the highest first, itself last; none for a code that is unknown.</summary>
    public IReadOnlyList<Region> Path(string code)
    {
        var path = new List<Region>();
        for (var at = regions.GetValueOrDefault(code); at is not null; at = at.ParentCode is null ? null : regions.GetValueOrDefault(at.ParentCode))
            if (!fillers.Contains(at.Name))
                path.Add(at);
        path.Reverse();
        return path;
    }

    public string FullName(string code) => string.Concat(Path(code).Select(region => region.Name));

    /// <summary>The regions meant by a division code, a name, or the end of a full name, such as 长沙市望城区.</summary>
    public IReadOnlyList<Region> Find(string codeOrName)
    {
        if (regions.TryGetValue(codeOrName, out var exact))
            return [exact];
        return [.. regions.Values.Where(region => !fillers.Contains(region.Name) && codeOrName.EndsWith(region.Name, StringComparison.Ordinal)
            && FullName(region.Code).EndsWith(codeOrName, StringComparison.Ordinal))];
    }
}

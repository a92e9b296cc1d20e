using Warehouse.Reports.Wording;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Reports.Analysis;

/// <summary>Plants the offices of a report in the tree of divisions.</summary>
public sealed class Places(RegionTree regions)
{
    private static readonly string[] LevelsWithPages = ["province", "prefecture", "county"];

    /// <summary>The tree below the region asked for; without one, below the lowest region that holds every office.</summary>
    /// <param name="rootCode">Division code of the region asked for, or null.</param>
    public Place Plant(IReadOnlyCollection<ReportingOffice> offices, string? rootCode)
    {
        var located = offices.Select(office => (Office: office, Path: PathOf(office))).ToList();
        if (rootCode is not null)
        {
            var above = regions.Path(rootCode).Count(region => LevelsWithPages.Contains(region.Level));
            return Grow(rootCode, located, above);
        }
        var depth = 0;
        while (located.Count > 0 && located.All(item => item.Path.Count > depth) && located.Select(item => item.Path[depth].Code).Distinct().Count() == 1)
            depth++;
        return Grow(depth == 0 ? "" : located[0].Path[depth - 1].Code, located, depth);
    }

    private List<Region> PathOf(ReportingOffice office) => [.. regions.Path(office.RegionCode).Where(region => LevelsWithPages.Contains(region.Level))];

    private Place Grow(string code, List<(ReportingOffice Office, List<Region> Path)> located, int depth)
    {
        var children = located.Where(item => item.Path.Count > depth)
            .GroupBy(item => item.Path[depth].Code)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Grow(group.Key, [.. group], depth + 1));
        var own = located.Where(item => item.Path.Count <= depth).Select(item => item.Office)
            .OrderBy(office => office.RegionCode, StringComparer.Ordinal).ThenBy(office => office.Name, StringComparer.Ordinal);
        var path = regions.Path(code);
        return new Place(code, path.Count == 0 ? Texts.Of("country") : path[^1].Name, path.Count == 0 ? Texts.Of("country") : regions.FullName(code), [.. children], [.. own]);
    }
}

using Warehouse.Etl.Extraction;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Offices;

/// <summary>Divisions to draw offices from: the real ones, or an invented province whose codes no real division has.</summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> real = new(() => new Gazetteer([.. ReferenceData.Regions.Where(region => !Region.IsExample(region.Code))]));

    private static readonly Lazy<Gazetteer> invented = new(() => new Gazetteer(ReferenceData.ExampleRegions));

    private readonly Dictionary<string, Region> byCode;
    private readonly ILookup<string?, Region> children;

    private Gazetteer(IReadOnlyList<Region> regions)
    {
        byCode = regions.ToDictionary(region => region.Code, StringComparer.Ordinal);
        children = regions.ToLookup(region => region.ParentCode, StringComparer.Ordinal);
    }

    public static Gazetteer Real => real.Value;

    /// <summary>示例省 with its 示例县: for demonstrations, in which no real office should stand for made-up figures.</summary>
    public static Gazetteer Invented => invented.Value;

    /// <summary>The gazetteer that has the division; the real one where none has.</summary>
    public static Gazetteer With(string? region) =>
        region is not null && Invented.byCode.Values.Any(division => division.Code == region || division.Name == region) ? Invented : Real;

    public IReadOnlyList<Region> TownshipsOf(Region county) => [.. children[county.Code]];

    /// <summary>The counties of a division, in the order of their codes; all where it is null.</summary>
    /// <exception cref="UnknownRegionException">No such division, or one without counties.</exception>
    public IReadOnlyList<Region> CountiesOf(string? region)
    {
        var counties = byCode.Values.Where(IsCounty);
        if (region is not null)
            counties = counties.Where(county => Ancestors(county).Any(division => division.Code == region || division.Name == region));
        Region[] found = [.. counties.OrderBy(county => county.Code, StringComparer.Ordinal)];
        return found.Length > 0 || region is null ? found : throw new UnknownRegionException(region);
    }

    /// <summary>The names of a county and of what it belongs to; fillers such as 市辖区 are no names.</summary>
    public ReportRegion PlaceOf(Region county)
    {
        var above = Ancestors(county).Skip(1).ToList();
        var prefecture = above.FirstOrDefault(division => division.Level == "prefecture");
        return new ReportRegion(
            county.Code,
            above.First(division => division.Level == "province").Name,
            prefecture is null || IsFiller(prefecture) ? null : prefecture.Name,
            county.Name,
            null);
    }

    /// <summary>Counties straight under a province are left out: which level they are is a matter of taste.</summary>
    private bool IsCounty(Region region) =>
        region.Level == "county" && !IsFiller(region) && children[region.Code].Any()
        && byCode[region.ParentCode!] is { } parent && (!IsFiller(parent) || parent.Name == "市辖区");

    private static bool IsFiller(Region region) =>
        region.Name is "市辖区" or "县" || region.Name.Contains("直辖", StringComparison.Ordinal);

    private IEnumerable<Region> Ancestors(Region region)
    {
        for (var next = region; next is not null; next = next.ParentCode is { } parent ? byCode[parent] : null)
            yield return next;
    }
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Figures;
using Warehouse.Etl.Generation.Randomness;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Offices;

/// <summary>Draws offices county by county: the government of a county, its bureaus, its streets, towns and townships.</summary>
public sealed class OfficeRoster(Gazetteer gazetteer)
{
    private const int FewestOfCounty = 4;
    private const int CountiesForVariety = 8;

    private static readonly Lazy<IReadOnlyList<(string Name, string Kind, string Self)>> bureaus = new(() =>
        ReferenceFile.Read("generation-bureaus.csv", row => (row.GetString("name"), row.GetString("kind"), row.GetString("self"))));

    /// <param name="count">How many offices; fewer come only where a region has no more.</param>
    /// <param name="region">Code or name of a division to draw from, whole counties at a time; null to draw some offices each of counties anywhere.</param>
    /// <exception cref="UnknownRegionException">No such division.</exception>
    public IEnumerable<Office> Draw(int count, string? region, Dice dice)
    {
        var most = region is null ? Math.Max(FewestOfCounty, count / CountiesForVariety) : int.MaxValue;
        return dice.Shuffled(gazetteer.CountiesOf(region))
            .SelectMany(county => dice.Fork(county.Code).Shuffled(OfficesOf(county)).Take(most))
            .Take(count);
    }

    private IEnumerable<Office> OfficesOf(Region county)
    {
        var place = gazetteer.PlaceOf(county);
        var level = county.Name[^1];
        yield return new Office(county.Name + "人民政府", $"{level}人民政府", "我" + level, "全" + level, "county_government", OfficeSize.County, ReportScope.Consolidated, place);
        foreach (var (name, kind, self) in bureaus.Value)
            yield return new Office(county.Name + name, level + name, self, "全" + self[1..], kind, OfficeSize.Bureau, ReportScope.Own, place);
        foreach (var township in gazetteer.TownshipsOf(county))
        {
            if (TownshipOffice(county, township, place with { Code = township.Code, Township = township.Name }) is { } office)
                yield return office;
        }
    }

    private static Office? TownshipOffice(Region county, Region township, ReportRegion place)
    {
        var (suffix, self, kind) = township.Name switch
        {
            [.., '街', '道'] => ("办事处", "街道", "street_office"),
            [.., '镇'] => ("人民政府", "镇", "town"),
            [.., '乡'] => ("人民政府", "乡", "township"),
            _ => ("", "", ""),
        };
        return kind.Length == 0
            ? null
            : new Office(county.Name + township.Name + suffix, township.Name + suffix, "我" + self, "全" + self, kind, OfficeSize.Town, ReportScope.Own, place);
    }
}

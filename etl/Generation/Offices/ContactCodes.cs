using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Generation.Offices;

/// <summary>Telephone area code and beginning of the postal code of a prefecture, so that made-up addresses agree with their places.</summary>
public static class ContactCodes
{
    private static readonly Lazy<Dictionary<string, string>> areas = new(() => ByRegion("area-codes.csv"));
    private static readonly Lazy<Dictionary<string, string>> postal = new(() => ByRegion("postal-codes.csv"));

    /// <summary>Null where the division is unknown, as an invented one is.</summary>
    public static string? AreaOf(string regionCode) => Find(areas.Value, regionCode);

    public static string? PostalOf(string regionCode) => Find(postal.Value, regionCode);

    private static string? Find(Dictionary<string, string> codes, string region) =>
        codes.GetValueOrDefault(region[..6]) ?? codes.GetValueOrDefault(region[..4] + "00") ?? codes.GetValueOrDefault(region[..2] + "0000");

    /// <summary>The longest prefix of each division: it is the most precise.</summary>
    private static Dictionary<string, string> ByRegion(string file) =>
        ReferenceFile.Read(file, row => (Prefix: row.GetString("prefix"), Regions: row.GetString("region_codes").Split('|')))
            .SelectMany(row => row.Regions.Select(region => (region, row.Prefix)))
            .GroupBy(row => row.region, row => row.Prefix)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(prefix => prefix.Length).First());
}

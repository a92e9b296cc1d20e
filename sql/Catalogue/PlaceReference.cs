namespace Warehouse.Sql.Catalogue;

/// <summary>What points to a place, beside the divisions themselves; read once from the files built into this assembly.</summary>
public static class PlaceReference
{
    private static readonly Lazy<IReadOnlyList<RegionChange>> changes = new(() => ReferenceFile.Read("region-history.csv", row => new RegionChange(
        row.Text("name"), row.Text("level"), row.Text("parent"), row.Text("successor_code"), row.Text("successor"),
        row.Number("year"), row.Text("reason"), row.Text("kind") == "merged")));

    private static readonly Lazy<IReadOnlyList<RegionAlias>> aliases = new(() => ReferenceFile.Read("region-aliases.csv", row => new RegionAlias(
        row.Text("alias"), row.Text("region_code"))));

    private static readonly Lazy<IReadOnlySet<string>> fillers = new(() =>
        ReferenceFile.Read("region_fillers.csv", row => row.Text("name")).ToHashSet(StringComparer.Ordinal));

    private static readonly Lazy<IReadOnlyList<RegionPrefix>> areaCodes = new(() => Prefixes("area-codes.csv"));

    private static readonly Lazy<IReadOnlyList<RegionPrefix>> postalCodes = new(() => Prefixes("postal-codes.csv"));

    private static readonly Lazy<IReadOnlyList<RegionPrefix>> documentPrefixes = new(() => Prefixes("document-prefixes.csv"));

    private static readonly Lazy<IReadOnlyList<PlaceCue>> cues = new(() => ReferenceFile.Read("place-cues.csv", row => new PlaceCue(
        row.Text("cue"), row.Text("side"), row.Number("weight"), row.Text("example"), row.Text("counter_example"))));

    public static IReadOnlyList<RegionChange> Changes => changes.Value;

    public static IReadOnlyList<RegionAlias> Aliases => aliases.Value;

    /// <summary>Names of levels that are no places: 市辖区, 省直辖县级行政区划 …</summary>
    public static IReadOnlySet<string> Fillers => fillers.Value;

    /// <summary>Telephone area codes (长途区号) and the prefectures that use them, former codes included.</summary>
    public static IReadOnlyList<RegionPrefix> AreaCodes => areaCodes.Value;

    /// <summary>The first two to four digits of postal codes (邮政编码).</summary>
    public static IReadOnlyList<RegionPrefix> PostalCodes => postalCodes.Value;

    /// <summary>The abbreviations that begin document numbers (发文字号): 皖政, 宁政办 …</summary>
    public static IReadOnlyList<RegionPrefix> DocumentPrefixes => documentPrefixes.Value;

    public static IReadOnlyList<PlaceCue> Cues => cues.Value;

    private static IReadOnlyList<RegionPrefix> Prefixes(string file) =>
        ReferenceFile.Read(file, row => new RegionPrefix(row.Text("prefix"), row.List("region_codes")));
}

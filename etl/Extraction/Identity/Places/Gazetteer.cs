using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>
/// Every division of the country by name. Built once; names are looked up in spans of text, so that a document is searched
/// in time linear to its length.
/// </summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> current = new(() => new Gazetteer(ReferenceData.Regions, PlaceReference.Aliases, PlaceReference.Changes));

    private readonly Dictionary<string, Place> byCode = new(StringComparer.Ordinal);

    private Gazetteer(IReadOnlyList<Region> regions, IReadOnlyList<RegionAlias> aliases, IReadOnlyList<RegionChange> changes)
    {
        AddRegions(regions);
        // A division called as the one it lies in (嘉峪关市) is there for the statistics; the name is that of the whole.
        foreach (var place in byCode.Values.Where(place => place.Name != place.Parent?.Name))
            AddNames(place);
        foreach (var alias in aliases)
            Divisions.Add(alias.Alias, new PlaceName(byCode[alias.RegionCode]));
        foreach (var change in changes)
            Divisions.Add(change.Name, new PlaceName(byCode[change.SuccessorCode], change));
    }

    public static Gazetteer Current => current.Value;

    /// <summary>Provinces, prefectures and counties by their full, common and former names.</summary>
    public PlaceIndex Divisions { get; } = new();

    /// <summary>Provinces, prefectures and counties by their names without the ending.</summary>
    public PlaceIndex ShortDivisions { get; } = new();

    /// <summary>Townships, towns and streets by their full names.</summary>
    public PlaceIndex Townships { get; } = new();

    /// <summary>Townships by their names without the ending: what was 乡 may have become 镇, and 镇 街道.</summary>
    public PlaceIndex ShortTownships { get; } = new();

    /// <summary>Whether the full name of a division or a township begins at a place of the text: 向阳区 and 向化镇 begin with no word.</summary>
    public bool HasFullNameAt(ReadOnlySpan<char> text, int start) => Divisions.HasAt(text, start) || Townships.HasAt(text, start);

    /// <exception cref="KeyNotFoundException">No division has the code.</exception>
    public Place this[string code] => byCode[code];

    public Place? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Counties of the same prefecture (or of the same province where there is none).</summary>
    public IEnumerable<Place> Neighbours(Place county) =>
        byCode.Values.Where(place => place.Level == county.Level && place.Parent == county.Parent && place != county);

    private void AddRegions(IReadOnlyList<Region> regions)
    {
        var fillers = new Dictionary<string, Place?>(StringComparer.Ordinal);
        foreach (var region in regions)
        {
            var parent = region.ParentCode is { } code ? fillers.TryGetValue(code, out var above) ? above : byCode[code] : null;
            var level = Enum.Parse<PlaceLevel>(region.Level, ignoreCase: true);
            if (level == PlaceLevel.Prefecture && PlaceReference.Fillers.Contains(region.Name))
                fillers.Add(region.Code, parent);
            else
                byCode.Add(region.Code, new Place(region.Code, level, region.Name, ShortPlaceName.Of(region.Name, level), parent));
        }
    }

    private void AddNames(Place place)
    {
        var name = new PlaceName(place);
        var (full, shortened) = place.Level == PlaceLevel.Township ? (Townships, ShortTownships) : (Divisions, ShortDivisions);
        full.Add(place.Name, name);
        foreach (var common in ShortPlaceName.CommonNames(place.Name, place.ShortName))
            full.Add(common, name);
        // 示例 alone is a word of every guide: an invented division goes by its full name.
        if (!Region.IsExample(place.Code))
            shortened.Add(place.ShortName, name);
    }
}

using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>Branches of a city's office in one of its counties: 十堰市生态环境局郧阳分局, 济宁市公共资源交易服务中心兖州分中心.</summary>
internal static class Branches
{
    private static readonly string[] endings = ["分局", "分中心", "分院", "分队"];

    /// <summary>内江市隆昌生态环境局: since 2019 the cities' bureaus are called so in their counties.</summary>
    private const string OfCounty = "生态环境局";

    /// <summary>The county that the name of a branch ends with; null where it is no branch, or not of one county of the city.</summary>
    /// <param name="core">The name behind its places.</param>
    public static Place? CountyOf(string core, Place city)
    {
        if (core.EndsWith(OfCounty, StringComparison.Ordinal) && Counties(core, 0, core.Length - OfCounty.Length, city) is [var served])
            return served;
        if (Array.Find(endings, ending => core.EndsWith(ending, StringComparison.Ordinal)) is not { } branch)
            return null;
        var end = core.Length - branch.Length;
        for (var at = 1; at < end - 1; at++)
        {
            if (Counties(core, at, end, city) is { Count: > 0 } counties)
                return counties.Count == 1 ? counties[0] : null;
        }

        return null;
    }

    private static List<Place> Counties(string core, int at, int end, Place city) =>
        [.. Named(core, at, end).Where(place => place.Level == PlaceLevel.County && place != city && place.IsWithin(city)).Distinct()];

    private static IEnumerable<Place> Named(string core, int at, int end)
    {
        if (PlaceScanner.PathAt(core, at) is { } path && path.End == end)
            return path.Places;
        return Gazetteer.Current.ShortDivisions.LongestAt(core, at, out var length) is { Count: > 0 } names && at + length == end ? names.Select(name => name.Place) : [];
    }
}

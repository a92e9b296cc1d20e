using Warehouse.Etl.Extraction.Identity.Offices;
using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>The places that the name of a town's government or a street's office can mean.</summary>
internal static class TownshipCandidates
{
    /// <summary>
    /// Towns of this name, in the places that the office's name begins with where it has any. Where none has exactly this
    /// name, those that have it with another ending count: a 乡 may have become a 镇, and a 镇 a 街道.
    /// </summary>
    public static IReadOnlyList<Place> Of(OfficeName office)
    {
        if (office.Township is not { } township)
            return [];
        var within = office.Place?.Places ?? [];
        var exact = Within(Gazetteer.Current.Townships[township], within);
        if (exact.Count > 0)
            return exact;
        if (within.Count == 0 && AfterShortName(township) is { Count: > 0 } found)
            return found;
        return Within(Gazetteer.Current.ShortTownships[ShortPlaceName.Of(township, PlaceLevel.Township)], within);
    }

    /// <summary>永嘉北城街道, 福州仓山建新镇: the places above without their endings, then the town.</summary>
    private static IReadOnlyList<Place> AfterShortName(string township)
    {
        var above = Gazetteer.Current.ShortDivisions.LongestAt(township, 0, out var length);
        if (above.Count == 0 || length >= township.Length)
            return [];
        var rest = township[length..];
        var below = Gazetteer.Current.Townships[rest];
        return Within(
            below.Count > 0 ? below : [.. AfterShortName(rest).Select(place => new PlaceName(place))],
            [.. above.Select(name => name.Place)]);
    }

    private static IReadOnlyList<Place> Within(IReadOnlyList<PlaceName> towns, IReadOnlyList<Place> places) =>
        [.. towns.Select(town => town.Place).Where(town => places.Count == 0 || places.Any(town.IsWithin)).Distinct()];
}

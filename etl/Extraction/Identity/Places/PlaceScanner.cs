using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Places;

/// <summary>Finds the places that a text names in full.</summary>
public static class PlaceScanner
{
    /// <summary>Every place named, left to right, without overlap. Names that follow each other and lie in each other are one path.</summary>
    /// <param name="townships">Whether townships are looked for too; their names are too common for running text.</param>
    public static IEnumerable<PlaceMention> Scan(string text, bool townships = false)
    {
        for (var at = Next(text, 0, townships); at < text.Length; at = Next(text, at, townships))
        {
            if (PathAt(text, at, townships) is { } mention && IsName(text, mention))
            {
                yield return mention;
                at = mention.End;
            }
            else
            {
                at++;
            }
        }
    }

    private static int Next(string text, int start, bool townships)
    {
        var division = Gazetteer.Current.Divisions.NextAt(text, start);
        return townships ? Math.Min(division, Gazetteer.Current.Townships.NextAt(text, start)) : division;
    }

    /// <summary>The path of place names that begins exactly here; null where there is none.</summary>
    public static PlaceMention? PathAt(string text, int start, bool townships = false)
    {
        IReadOnlyList<Place> places = [];
        var end = start;
        var depth = 0;
        RegionChange? change = null;
        while (end < text.Length)
        {
            var names = NamesAt(text, end, townships && depth > 0, places, out var length);
            if (names.Count == 0)
                break;
            places = [.. names.Select(name => name.Place).Distinct()];
            change = names.All(name => name.Change is not null) ? names[0].Change : null;
            end += length;
            depth++;
        }

        if (depth == 0 && townships && Gazetteer.Current.Townships.LongestAt(text, start, out var own) is { Count: > 0 } found)
            return new PlaceMention(start, own, [.. found.Select(name => name.Place)], 1, null);
        return depth == 0 ? null : new PlaceMention(start, end - start, places, depth, change);
    }

    private static IReadOnlyList<PlaceName> NamesAt(
        string text, int start, bool townships, IReadOnlyList<Place> above, out int length)
    {
        var divisions = Within(Gazetteer.Current.Divisions.LongestAt(text, start, out length), above);
        if (divisions.Count > 0 || !townships)
            return divisions;
        return Within(Gazetteer.Current.Townships.LongestAt(text, start, out length), above);
    }

    // A former name may lie in a prefecture that has changed since, so its own parents count as well.
    private static IReadOnlyList<PlaceName> Within(IReadOnlyList<PlaceName> names, IReadOnlyList<Place> above) =>
        above.Count == 0
            ? names
            : [.. names.Where(name => above.Any(place =>
                (name.Place != place && name.Place.IsWithin(place))
                || name.Change?.Parent.Contains(place.Name, StringComparison.Ordinal) == true))];

    /// <summary>
    /// Two characters such as 兴县 or 城区 are part of longer words (振兴县域, 老城区) unless something sets them off; and 和县 may
    /// be the word for "and" with a county that is not named.
    /// </summary>
    private static bool IsName(string text, PlaceMention mention) =>
        mention.Length > 2 || mention.Start == 0
        || (!IsHan(text[mention.Start - 1]) && (text[mention.Start] != '和' || text[mention.Start - 1] is '“' or '《' or ':' or '('));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}

using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>
/// Places named without their ending: in the names of papers, sites and accounts (大美新平app, 《玉溪日报》, “中国永嘉”), and as a
/// pair of a city and its district (福州仓山, 西安•莲湖).
/// </summary>
internal static class MediaNames
{
    private const double Pair = 12;

    /// <summary>Cues of this weight mean a medium wherever they stand; lesser ones (新和教育 in 更新和教育) need something that sets the name off.</summary>
    private const int Plain = 15;

    private const int MostRepeats = 2;
    private const int MostNames = 100;

    private static readonly List<PlaceCue> before = [.. PlaceReference.Cues.Where(cue => cue.Side == "before").OrderByDescending(cue => cue.Text.Length)];
    private static readonly List<PlaceCue> after = [.. PlaceReference.Cues.Where(cue => cue.Side == "after").OrderByDescending(cue => cue.Text.Length)];
    private static readonly List<PlaceCue> never = [.. PlaceReference.Cues.Where(cue => cue.Side == "never")];

    public static IEnumerable<RegionEvidence> Collect(DocumentText text)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in text.Written)
        {
            if (seen.Count >= MostNames)
                yield break;
            foreach (var evidence in InLine(line.Joined, line.Number).Take(MostNames))
            {
                var count = seen[evidence.Words] = seen.GetValueOrDefault(evidence.Words) + 1;
                if (count <= MostRepeats)
                    yield return evidence;
            }
        }
    }

    private static IEnumerable<RegionEvidence> InLine(string line, int number)
    {
        var places = Gazetteer.Current.ShortDivisions;
        for (var at = places.NextAt(line, 0); at < line.Length - 1; at = places.NextAt(line, at + 1))
        {
            var names = places.LongestAt(line, at, out var length);
            if (names.Count == 0)
                continue;
            var evidence = PairAt(line, at, length, names, number) ?? BesideCue(line, at, length, names, number);
            if (evidence is not null && !IsNever(line, at))
                yield return evidence;
        }
    }

    private static RegionEvidence? PairAt(string line, int at, int length, IReadOnlyList<PlaceName> above, int number)
    {
        var dot = at + length < line.Length && line[at + length] is '·' or '•' or '・' ? 1 : 0;
        if (at + length + dot >= line.Length - 1)
            return null;
        var below = Gazetteer.Current.ShortDivisions.LongestAt(line, at + length + dot, out var rest);
        var places = below.Select(name => name.Place).Where(place => above.Any(name => name.Place != place && place.IsWithin(name.Place))).ToList();
        return places.Count == 0 ? null : new RegionEvidence("media", places, Pair, number, line.Substring(at, length + dot + rest));
    }

    private static RegionEvidence? BesideCue(string line, int at, int length, IReadOnlyList<PlaceName> names, int number)
    {
        var end = at + length;
        var first = before.Find(cue => at >= cue.Text.Length && string.CompareOrdinal(line, at - cue.Text.Length, cue.Text, 0, cue.Text.Length) == 0);
        var setOff = at == 0 || first is not null || line[at - 1] is < '\u4E00' or > '\u9FFF';
        var second = after.Find(cue => (setOff || cue.Weight >= Plain) && string.CompareOrdinal(line, end, cue.Text, 0, cue.Text.Length) == 0);
        if (first is null && second is null)
            return null;
        var from = at - (first?.Text.Length ?? 0);
        var to = end + (second?.Text.Length ?? 0);
        return new RegionEvidence("media", [.. names.Select(name => name.Place)], Math.Max(first?.Weight ?? 0, second?.Weight ?? 0), number, line[from..to]);
    }

    private static bool IsNever(string line, int at) =>
        never.Exists(cue => Enumerable.Range(Math.Max(0, at - cue.Text.Length + 1), cue.Text.Length)
            .Any(start => start <= at && string.CompareOrdinal(line, start, cue.Text, 0, cue.Text.Length) == 0));
}

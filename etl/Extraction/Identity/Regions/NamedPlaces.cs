using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Places;
using Warehouse.Etl.Extraction.Patterns;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>Places named in full: in the office's name, in the address, anywhere in the text.</summary>
internal static partial class NamedPlaces
{
    private static readonly QuickPattern addressWords = new(AddressWords());

    private const double Manifest = 1000;
    private const double OfficeName = 60;
    private const double Address = 25;
    private const double Path = 15;
    private const double Name = 6;
    private const double Government = 4;

    /// <summary>Whose rules a report follows is above its office more often than it is the office's own place: less than any other naming.</summary>
    private const double Rule = 3;
    private const double FileName = 12;
    private const double Site = 12;
    private const int MostRepeats = 3;

    /// <summary>More than any report names; the time spent on hostile documents stays small.</summary>
    private const int MostNames = 300;


    public static IEnumerable<RegionEvidence> Collect(DocumentText text)
    {
        foreach (var named in FromManifest(text))
            yield return named;
        foreach (var (words, weight) in new[] { (text.File, FileName), (text.Named(MetadataKey.SiteName), Site), (text.Named(MetadataKey.Footer), Site) })
        {
            foreach (var mention in PlaceScanner.Scan(words ?? "").Take(MostRepeats))
                yield return new RegionEvidence("text", mention.Places, weight, null, words![mention.Start..mention.End], mention.Change);
        }

        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var line in text.Written)
        {
            foreach (Match address in addressWords.Matches(line.Joined))
            {
                foreach (var mention in WithoutNamesakes(PlaceScanner.Scan(address.Groups["n"].Value, townships: true)).Take(2))
                    yield return new RegionEvidence("address", mention.Places, Address, line.Number, address.Value, mention.Change);
            }

            if (seen.Count >= MostNames)
                yield break;
            foreach (var mention in PlaceScanner.Scan(line.Joined).Take(MostNames))
            {
                var words = line.Joined.Substring(mention.Start, mention.Length);
                var count = seen[words] = seen.GetValueOrDefault(words) + 1;
                if (count <= MostRepeats)
                    yield return new RegionEvidence("text", mention.Places, WeightOf(line.Joined, mention), line.Number, words, mention.Change);
            }
        }
    }

    /// <summary>The places that the name of the office itself begins with; each wording counts once.</summary>
    public static IEnumerable<RegionEvidence> InOfficeName(Offices.OfficeChoice office) =>
        office.Mentions
            .Where(mention => mention.Name.Place is not null)
            .DistinctBy(mention => mention.Name.Text[..mention.Name.Place!.Length])
            .Select(mention => new RegionEvidence(
                "office_name", mention.Name.Place!.Places, OfficeName, mention.Line, mention.Name.Text, mention.Name.Place.Change));

    /// <summary>仁寿县中岗镇 where only another county has a 中岗镇 today: the town is one that was merged, not its namesake.</summary>
    private static IEnumerable<PlaceMention> WithoutNamesakes(IEnumerable<PlaceMention> mentions)
    {
        PlaceMention? before = null;
        foreach (var mention in mentions)
        {
            var isElsewhere = before is not null && before.End == mention.Start
                && !mention.Places.Any(place => before.Places.Any(above => place.IsInLineWith(above)));
            if (!isElsewhere)
                yield return mention;
            before = mention;
        }
    }

    private static IEnumerable<RegionEvidence> FromManifest(DocumentText text)
    {
        if (text.Named(MetadataKey.ManifestRegionCode) is not { } code)
            return [];
        // Twelve digits go down to the village, and a township that is no longer in the table leaves its county.
        var place = Gazetteer.Current.Find(code[..Math.Min(9, code.Length)]) ?? Gazetteer.Current.Find(code[..Math.Min(6, code.Length)]);
        return place is null ? [] : [new RegionEvidence("manifest", [place], Manifest, null, code)];
    }

    private static double WeightOf(string line, PlaceMention mention) =>
        OfRule().IsMatch(line, mention.End) ? Rule : (mention.Depth > 1 ? Path : Name) + (OfGovernment().IsMatch(line, mention.End) ? Government : 0);

    [GeneratedRegex("(?:地址|地点)[:]?(?<n>[^,。;()]{4,60})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AddressWords();

    [GeneratedRegex("\\G(?:人民)?(?:政府)?信息公开[^。;,《》]{0,8}(?:规定|办法|条例|制度|细则)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfRule();

    [GeneratedRegex("\\G(?:人民政府|政府|委|办公室|门户网站)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfGovernment();
}

using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Offices;
using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>
/// Tells which place an office belongs to. What its name can mean are the candidates; everything in the document that points
/// to a place is evidence; the candidate with the most is taken, and a finding says when that is little or nearly a draw.
/// Where nothing decides there is no place.
/// </summary>
internal static class RegionFinder
{
    /// <summary>The level of offices that belong to no place below the country.</summary>
    private const string Country = "country";

    private const string Zone = "development_zone";

    private const double Least = 6;
    private const double Clear = 10;
    private const double Strong = 20;
    private const double ShortName = 20;

    public static RegionChoice Find(DocumentText text, IReadOnlyList<DocumentField> fields, OfficeChoice office)
    {
        List<RegionEvidence> evidence =
        [
            .. NamedPlaces.InOfficeName(office),
            .. NamedPlaces.Collect(text),
            .. ShortNames(office),
            .. MediaNames.Collect(text),
            .. RegionNumbers.Collect(text, fields),
        ];
        var judged = RegionJudgement.ByManifest(evidence)
            ?? (office.Name?.Kind.AdminLevel == Country ? new RegionJudgement(null, []) : Judge(text, office.Name, evidence));
        return new RegionChoice(
            judged.Place,
            judged.Findings,
            evidence.OrderByDescending(item => item.Weight).Select(item => new IdentityEvidence(
                "region", item.Source, string.Join('|', item.Places.Take(5).Select(place => place.Path)), item.Weight, item.Line, item.Words)));
    }

    private static RegionJudgement Judge(DocumentText text, OfficeName? office, List<RegionEvidence> evidence)
    {
        if (office?.Township is not null && TownshipCandidates.Of(office) is { Count: > 0 } towns)
        {
            var ranked = Rank(towns, evidence);
            var elsewhere = office.Place is null ? Elsewhere(ranked, evidence) : null;
            return elsewhere is null
                ? Renamed(RegionJudgement.Of(ranked, evidence, Clear), office.Township)
                : RegionJudgement.Of([elsewhere], evidence, Clear).With(RegionJudgement.Unlisted(office.Township, elsewhere.Place));
        }

        if (office?.Place is { } named)
        {
            var judged = RegionJudgement.Of(Rank(named.Places, evidence), evidence, Clear);
            if (office.Township is { } unlisted && judged.Place is { } place)
                return judged.With(RegionJudgement.Unlisted(unlisted, place));
            return judged.Place is { } whole && Branches.CountyOf(office.Core, whole) is { } county ? judged with { Place = county } : judged;
        }

        return Unnamed(text, office, evidence);
    }

    /// <summary>The town is in the table of divisions with another ending (崧厦镇 as 崧厦街道): that is said.</summary>
    private static RegionJudgement Renamed(RegionJudgement judged, string township) =>
        judged.Place is { Level: PlaceLevel.Township } place && !township.EndsWith(place.Name, StringComparison.Ordinal)
            ? judged.With(RegionJudgement.Renamed(township, place))
            : judged;

    /// <summary>The name has no place: the places named in the document are the candidates, at the office's level.</summary>
    private static RegionJudgement Unnamed(DocumentText text, OfficeName? office, List<RegionEvidence> evidence)
    {
        var places = evidence.SelectMany(item => item.Places).SelectMany(place => place.Lineage)
            .Where(place => place.Level != PlaceLevel.Township).Distinct().ToList();
        var level = OfficeLevel.Of(office, text);
        var ranked = Fitting(places, level, evidence);
        // A zone that says 我区 may speak of itself, in a county or a city.
        if (ranked.Count == 0 && level is not null && office?.Kind.Code == Zone)
            (level, ranked) = (null, Fitting(places, null, evidence));
        if (level is null)
            ranked = [.. ranked.OrderByDescending(candidate => Direct(candidate.Place, evidence)).ThenBy(candidate => candidate.Place.Level)];
        if (ranked.Count > 0 && Narrower(ranked, evidence) is { } narrower && level is null)
            ranked.Insert(0, narrower);
        if (ranked.Count > 0 && office is not null && OfficeIdentity.HasNoLevel(office))
            return RegionJudgement.Unknown(ranked[0].Place, []);
        if (ranked.Count > 0)
            return RegionJudgement.Of(ranked, evidence, level is null ? 0 : Clear, office is not null);

        // A level above is better than none, and is said to be all that is known.
        var above = Rank(places.Where(place => place.Level < PlaceLevel.County), evidence)
            .Where(candidate => candidate.Own >= Least)
            .OrderByDescending(candidate => candidate.Score).ThenByDescending(candidate => candidate.Place.Level).FirstOrDefault();
        return RegionJudgement.Unknown(above?.Place, []);
    }

    private static List<RegionCandidate> Fitting(List<Place> places, OfficeLevel? level, List<RegionEvidence> evidence) =>
        [.. Rank(level is null ? places : places.Where(level.Allows), evidence).Where(candidate => candidate.Own >= Least)];

    private static List<RegionCandidate> Rank(IEnumerable<Place> places, List<RegionEvidence> evidence) =>
    [
        .. places.Select(place => RegionCandidate.Of(place, evidence))
            .OrderByDescending(candidate => candidate.Score).ThenByDescending(candidate => candidate.Own),
    ];

    private static double Direct(Place place, List<RegionEvidence> evidence) =>
        evidence.Where(item => item.Places.Contains(place)).Sum(item => item.Weight);

    /// <summary>
    /// The telephone tells the city only; the one county of that city that the document names is where the office is
    /// (定州市人民政府门户 beside 0312).
    /// </summary>
    private static RegionCandidate? Narrower(List<RegionCandidate> ranked, List<RegionEvidence> evidence)
    {
        var best = ranked[0].Place;
        if (best.Level == PlaceLevel.County || evidence.Any(item => !item.IsNumber && item.Places.Contains(best)))
            return null;
        var named = ranked.Where(candidate => candidate.Place != best && candidate.Place.IsWithin(best)
            && evidence.Any(item => item.Names(candidate.Place))).ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>
    /// A county that the document speaks of while it says nothing of any candidate's: the town is one that the table of
    /// divisions no longer has, and its namesakes are elsewhere.
    /// </summary>
    private static RegionCandidate? Elsewhere(List<RegionCandidate> towns, List<RegionEvidence> evidence)
    {
        if (towns.Any(town => town.Own > 0))
            return null;
        var counties = evidence.Where(item => item.Source is "text" or "address" or "credit_code").SelectMany(item => item.Places)
            .Select(place => place.At(PlaceLevel.County)).OfType<Place>().Distinct();
        return Rank(counties, evidence).FirstOrDefault(county => county.Own >= Strong && county.Score > towns[0].Score);
    }

    /// <summary>朝阳乡 is no township of 朝阳市: the name is its own.</summary>
    private static bool IsTownsOwnName(ReadOnlySpan<char> rest) =>
        rest.StartsWith("乡") || rest.StartsWith("镇") || rest.StartsWith("街道") || rest.StartsWith("苏木") || rest.StartsWith("民族乡");

    private static IEnumerable<RegionEvidence> ShortNames(OfficeChoice office)
    {
        if (office.Name is not { Place: null } chosen || Gazetteer.Current.Townships[chosen.Township ?? ""].Count > 0)
            yield break;
        // A fuller form of the name may begin with something else: 中关村科技园区东城园管理委员会, 东城园管委会.
        foreach (var mention in office.Mentions.Where(mention => mention.Name.Place is null).OrderByDescending(mention => mention.Name.Core == chosen.Core).DistinctBy(mention => mention.Name.Core))
        {
            var core = mention.Name.Core;
            var names = Gazetteer.Current.ShortDivisions.LongestAt(core, 0, out var length);
            // 安徽舒城经济开发区: the county's short name stands behind its province's.
            var below = Gazetteer.Current.ShortDivisions.LongestAt(core, length, out var further).Where(found => names.Any(above => found.Place.IsWithin(above.Place))).ToList();
            if (below.Count > 0 && core.Length - length - further >= 2)
                (names, length) = (below, length + further);
            // 南华大学 is in no 南华县: universities are named after cities and provinces.
            if (core.EndsWith("大学", StringComparison.Ordinal) && names.All(found => found.Place.Level == PlaceLevel.County))
                continue;
            if (names.Count == 0 || core.Length - length < 2 || IsTownsOwnName(core.AsSpan(length)) || PlaceNamesakes.Is(core, length))
                continue;
            yield return new RegionEvidence("short_name", [.. names.Select(found => found.Place)], ShortName, mention.Line, mention.Name.Text);
            yield break;
        }
    }
}

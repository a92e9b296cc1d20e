using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Regions;

/// <summary>The place chosen among the candidates, and what a clerk should know of the choice.</summary>
internal sealed record RegionJudgement(Place? Place, IReadOnlyList<Finding> Findings)
{
    private const int MostNamed = 4;

    /// <summary>Fewer points than a place named twice, or once as a path.</summary>
    private const double Little = 10;

    public RegionJudgement With(Finding finding) => this with { Findings = [.. Findings, finding] };

    /// <summary>The manifest's word; what the document says against it is a finding. Null where there is no manifest.</summary>
    public static RegionJudgement? ByManifest(IReadOnlyList<RegionEvidence> evidence)
    {
        if (evidence.FirstOrDefault(item => item.Source == "manifest") is not { } manifest)
            return null;
        var place = manifest.Places[0];
        var other = evidence.FirstOrDefault(item => item.Source is "office_name" or "address" && !item.Places.Any(named => named.IsInLineWith(place)));
        return new RegionJudgement(place, other is null ? [] :
        [
            new Finding(
                IdentityRules.ManifestMismatch, FindingStatus.Fail, null, null, null,
                $"清单写明属{place.Path}，文中“{other.Words}”指{other.Places[0].Path}，按清单处理，请核对。", other.Line),
        ]);
    }

    /// <param name="ranked">At least one, best first.</param>
    /// <param name="clear">Points between the best and the next that make the choice sure.</param>
    /// <param name="isOfficeKnown">Where it is not, that the document speaks of a place does not make it the office's: that is said.</param>
    public static RegionJudgement Of(
        IReadOnlyList<RegionCandidate> ranked, IReadOnlyList<RegionEvidence> evidence, double clear, bool isOfficeKnown = true)
    {
        var best = ranked[0];
        var rivals = ranked.Skip(1).Where(other => !other.Place.IsInLineWith(best.Place)).ToList();
        var second = rivals.Count > 0 ? rivals[0] : null;
        if (second is not null && second.Score >= best.Score && clear > 0)
            return Draw(best, [best, .. rivals.Where(rival => rival.Score >= best.Score)]);

        var findings = new List<Finding>();
        if (second is not null && best.Score - second.Score < clear && (second.Own > 0 || !IsNamed(best.Place, evidence)))
        {
            findings.Add(new Finding(
                IdentityRules.RegionAmbiguous, FindingStatus.Uncertain, null, (decimal)Math.Round(best.Score, 1), (decimal)Math.Round(second.Score, 1),
                $"所属地区取{best.Place.Path}，但{second.Place.Path}的证据相近，请核对。"));
        }

        if (!isOfficeKnown || best.Own < Little || !IsNamed(best.Place, evidence))
            findings.Add(Inferred(best.Place, evidence));
        if (evidence.FirstOrDefault(item => item.Change is not null && item.SpeaksFor(best.Place)) is { Change: { } change } former)
        {
            findings.Add(new Finding(
                IdentityRules.RegionRenamed, FindingStatus.Uncertain, null, null, null,
                $"文中“{former.Words}”为旧名：{change.Name}{change.Year}年{change.Reason}，按今{best.Place.Path}编码。", former.Line));
        }

        return new RegionJudgement(best.Place, findings);
    }

    public static RegionJudgement Unknown(Place? above, IReadOnlyList<RegionCandidate> candidates)
    {
        var known = above is null ? "" : $"只能判断到{above.Path}，";
        var names = string.Join('、', candidates.Take(MostNamed).Select(candidate => candidate.Place.Path));
        var several = candidates.Count == 0 ? "文中没有可以确定所属地区的地名" : $"同名地方有{candidates.Count}处（{names}{(candidates.Count > MostNamed ? "等" : "")}），文中没有可以区分的证据";
        return new RegionJudgement(above,
        [
            new Finding(IdentityRules.RegionUnknown, FindingStatus.Fail, null, null, null, $"{known}{several}，请按来源网站或清单补充。"),
        ]);
    }

    public static Finding Renamed(string township, Place place) => new(
        IdentityRules.RegionRenamed, FindingStatus.Uncertain, null, null, null,
        $"文中“{township}”在区划表中为{place.Path}，按后者编码。");

    public static Finding Unlisted(string township, Place county) => new(
        IdentityRules.TownshipUnlisted, FindingStatus.Uncertain, null, null, null,
        $"区划表中{county.Path}没有“{township}”，可能已撤并或更名，按{county.Name}归入。");

    /// <summary>The candidates are in balance: only what they have in common is known.</summary>
    private static RegionJudgement Draw(RegionCandidate best, IReadOnlyList<RegionCandidate> candidates)
    {
        var common = best.Score > 0
            ? best.Place.Lineage.FirstOrDefault(place => candidates.All(candidate => candidate.Place.IsWithin(place)))
            : null;
        return Unknown(common, candidates);
    }

    /// <summary>Whether the document names the place, or for a town the county that it lies in.</summary>
    private static bool IsNamed(Place place, IReadOnlyList<RegionEvidence> evidence) =>
        evidence.Any(item => item.Names(place) || (place is { Level: PlaceLevel.Township, Parent: { } above } && item.Names(above)));

    private static Finding Inferred(Place place, IReadOnlyList<RegionEvidence> evidence)
    {
        var basis = evidence.Where(item => item.SpeaksFor(place)).OrderByDescending(item => item.Weight)
            .Select(item => item.Words).Distinct().Take(3).ToList();
        var line = evidence.Where(item => item.SpeaksFor(place)).MaxBy(item => item.Weight)?.Line;
        return new Finding(
            IdentityRules.RegionInferred, FindingStatus.Uncertain, null, null, null,
            basis.Count == 0
                ? $"文中未写明上级地区，因“{place.Name}”在区划表中只有{place.Path}一处而推定，请核对。"
                : $"文中没有写明所属地区的标题、落款或地址，按“{string.Join("”“", basis)}”推定为{place.Path}，请核对。",
            line);
    }
}

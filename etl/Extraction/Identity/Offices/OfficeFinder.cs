using Warehouse.Etl.Extraction.Identity.Layout;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>
/// Tells which office a document is from: of all names in telling places the one with the most evidence. A name that the
/// document does not have is never made up.
/// </summary>
internal static class OfficeFinder
{
    private const double PronounPoints = 25;
    private const double Least = 12;
    private const double Sure = 30;
    private const double Close = 0.75;

    /// <param name="isConsolidated">Whether the figures are those of a whole area, as its government's report has them.</param>
    public static OfficeChoice Find(
        DocumentText text, IReadOnlyList<GenreMention> titles, IReadOnlyList<DocumentField> fields, Pronouns pronouns, bool isConsolidated)
    {
        var mentions = OfficeMentions.Collect(text, titles, fields, pronouns);
        var groups = Group(mentions.Found)
            .Select(group => (Group: group, Score: group.Score + PronounScore(group, pronouns)))
            .OrderByDescending(scored => scored.Score)
            .ToList();
        var evidence = groups.SelectMany(scored => scored.Group.Mentions).Select(mention => new IdentityEvidence(
            "office", mention.Source, mention.Name.Text, mention.Weight, mention.Line, mention.Words));

        var findings = new List<Finding>();
        if (groups.Count == 0 || groups[0].Score < Least)
        {
            findings.Add(mentions.Masked.Count > 0 ? Masked(mentions.Masked[0]) : Unknown(pronouns));
            return new OfficeChoice(null, [], findings, evidence);
        }

        var (best, score) = groups[0];
        if (groups.Count > 1)
            Compare(best, score, groups[1].Group, groups[1].Score, findings);
        if (score < Sure)
        {
            findings.Add(new Finding(
                IdentityRules.OfficeAmbiguous, FindingStatus.Uncertain, null, null, null,
                $"机关名称“{best.Name}”只见于正文“{best.Strongest.Words}”，标题、落款和来源中均无，请核对。", best.Strongest.Line));
        }

        var name = isConsolidated ? GovernmentBehind(best) : best.Name;
        if (name.IsReplaced)
        {
            findings.Add(new Finding(
                IdentityRules.NameReplaced, FindingStatus.Uncertain, null, null, null,
                $"机关名称前的地名被无关文字遮盖或替换，只保留可辨认的“{name}”，请核对原网页。", best.Mentions.First(mention => mention.Name.IsReplaced).Line));
        }

        return new OfficeChoice(name, [.. best.Mentions.OrderByDescending(mention => mention.Weight)], findings, evidence);
    }

    private static List<OfficeGroup> Group(IReadOnlyList<OfficeMention> mentions)
    {
        var groups = new List<OfficeGroup>();
        foreach (var mention in mentions.OrderByDescending(mention => mention.Weight))
        {
            if (!groups.Any(group => group.Takes(mention)))
                groups.Add(new OfficeGroup(mention));
        }

        return groups;
    }

    private static double PronounScore(OfficeGroup group, Pronouns pronouns) => pronouns.Fits(group.Strongest.Name.Kind.Code) switch
    {
        true => PronounPoints,
        false => -PronounPoints,
        null => 0,
    };

    private static void Compare(OfficeGroup best, double score, OfficeGroup second, double secondScore, List<Finding> findings)
    {
        if (best.IsNamed("manifest") && second.IsNamed("title"))
        {
            findings.Add(new Finding(
                IdentityRules.ManifestMismatch, FindingStatus.Fail, null, null, null,
                $"清单写明机关为“{best.Name}”，标题为“{second.Name}”，按清单处理，请核对。", second.Strongest.Line));
        }
        else if (secondScore >= Close * score || IsOnlyPublisher(best, second))
        {
            findings.Add(new Finding(
                IdentityRules.OfficeAmbiguous, FindingStatus.Uncertain, null, (decimal)score, (decimal)secondScore,
                $"发布机关取“{best.Name}”，但“{second.Name}”的证据相近（{second.Strongest.Words}），请核对。", second.Strongest.Line));
        }
    }

    /// <summary>发布机构:某区卫生和计划生育局, and the text says to ask 某区人口和计划生育局: sites put old reports under the offices of today.</summary>
    private static bool IsOnlyPublisher(OfficeGroup best, OfficeGroup second) =>
        best.Mentions.All(mention => mention.Source == "publisher") && second.IsNamed("contact", "compiled_by") && second.Strongest.Name.Kind.Scope == "own";

    /// <summary>
    /// The report of a county or city is put together by its government's office (条例第四十九条); where only that is said of
    /// the office, and the figures are the whole area's, the report is the government's.
    /// </summary>
    private static OfficeName GovernmentBehind(OfficeGroup group)
    {
        var name = group.Name;
        if (name.Kind.Code != "government_office" || group.IsNamed("title", "signature", "manifest"))
            return name;
        var end = name.Text.LastIndexOf("办公", StringComparison.Ordinal);
        return end > 0 && OfficeNameParser.Parse(name.Text[..end]) is { } government ? government : name;
    }

    private static Finding Masked((int? Line, string Words) masked) => new(
        IdentityRules.NameReplaced, FindingStatus.Fail, null, null, null,
        $"机关名称被遮盖或替换为“{masked.Words}”，无法辨认，请查找原文。", masked.Line);

    private static Finding Unknown(Pronouns pronouns) => new(
        IdentityRules.OfficeUnknown, FindingStatus.Fail, null, null, null,
        pronouns.Most is { } own
            ? $"全文未写明发布机关的名称，只自称“{own}”，请按来源网站或清单补充。"
            : "全文未写明发布机关的名称，请按来源网站或清单补充。");
}

using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Patterns;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>What a report calls its own office: 我局, 本镇, 我街道. It tells the kind where the name does not.</summary>
internal sealed partial class Pronouns
{
    private static readonly QuickPattern own = new(Own());

    private static readonly Dictionary<string, string[]> kinds = new(StringComparer.Ordinal)
    {
        ["局"] = ["bureau", "vertical_agency"],
        ["委"] = ["bureau", "development_zone", "party_body"],
        ["厅"] = ["bureau", "government_office"],
        ["办"] = ["bureau", "government_office", "street_office"],
        ["镇"] = ["town"],
        ["乡"] = ["township"],
        ["街道"] = ["street_office"],
        ["街"] = ["street_office"],
        ["街办"] = ["street_office"],
        ["院"] = ["public_institution", "judicial_body"],
        ["中心"] = ["public_institution"],
        ["校"] = ["public_institution"],
        ["公司"] = ["public_enterprise"],
    };

    private static readonly string[] townships = ["town", "township", "street_office"];

    private readonly Dictionary<string, (int Count, int Line, string Words)> counts = new(StringComparer.Ordinal);

    private Pronouns()
    {
    }

    /// <summary>The one used most; null where there is none.</summary>
    public string? Most => counts.Count == 0 ? null : counts.MaxBy(pair => pair.Value.Count).Value.Words;

    /// <summary>Whether the report speaks for a town, a township or a street.</summary>
    public bool SpeakForTownship => counts.Count > 0 && kinds[counts.MaxBy(pair => pair.Value.Count).Key].All(townships.Contains);

    public static Pronouns In(DocumentText text)
    {
        var pronouns = new Pronouns();
        foreach (var line in text.Written)
        {
            foreach (Match match in own.Matches(line.Joined))
            {
                var noun = match.Groups["n"].Value;
                pronouns.counts[noun] = pronouns.counts.TryGetValue(noun, out var known)
                    ? known with { Count = known.Count + 1 }
                    : (1, line.Number, match.Value);
            }
        }

        return pronouns;
    }

    /// <summary>Whether an office of the kind can call itself what this report does; null where it calls itself nothing.</summary>
    public bool? Fits(string kind)
    {
        if (counts.Count == 0)
            return null;
        var most = counts.MaxBy(pair => pair.Value.Count).Key;
        return kinds[most].Contains(kind);
    }

    /// <summary>A word that an office of this kind does not use of itself: 我镇 in a street's report.</summary>
    public (string Words, int Line)? Foreign(string kind)
    {
        foreach (var (noun, (_, line, words)) in counts)
        {
            var isTownship = townships.Contains(kind);
            var concerned = isTownship ? noun is "镇" or "乡" or "街道" or "街" or "局" : kind is "bureau" && noun is "镇" or "乡" or "街道";
            if (concerned && !kinds[noun].Contains(kind))
                return (words, line);
        }

        return null;
    }

    [GeneratedRegex("(?<![\\u4E00-\\u9FFF][自])(?:我|本)(?<n>局|委|厅|办|镇|乡|街道|街办|街|院|中心|校|公司)(?![级土外村会理内场域区])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Own();
}

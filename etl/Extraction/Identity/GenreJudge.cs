using System.Buffers;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Identity;

/// <summary>Tells whether a text is a disclosure annual report at all, by the words of the genre in its title and its text.</summary>
internal static class GenreJudge
{
    /// <summary>Points that make a report: its name in the title, or the headings that every report has.</summary>
    private const int Least = 30;

    private static readonly Lazy<SearchValues<string>> formRows = new(() => SearchValues.Create([.. FormLayout.DistinctiveLabels()], StringComparison.Ordinal));

    private static readonly Lazy<CueMatcher> cues = new(() => new CueMatcher(OfficeReference.GenreCues));

    /// <summary>Titles of reports from which a page that has nothing else lists them.</summary>
    private const int LeastListed = 3;

    /// <summary>The finding where it is none; null where it is one.</summary>
    public static Finding? Judge(DocumentText text, IReadOnlyList<GenreMention> mentions, string? title, out IEnumerable<IdentityEvidence> evidence)
    {
        var heading = title is not null ? TextLine.Of(0, title) : FirstShortLine(text);
        var found = cues.Value.FirstMatches("title", heading is null ? [] : [heading])
            .Concat(cues.Value.FirstMatches("heading", GenreHeadings.Above(text, title)))
            .Concat(cues.Value.FirstMatches("text", text.Worded))
            .ToList();
        evidence = found.Select(match => new IdentityEvidence(
            "genre", match.Cue.Name, match.Words, match.Cue.Weight, match.Line.Number == 0 ? null : match.Line.Number, Cut(match.Line.Text)));
        var score = found.Sum(match => match.Cue.Weight);
        if (score >= Least)
            return IsListing(text, mentions) ? Listing(mentions, score) : null;
        if (found.Where(match => match.Cue.Weight < 0).OrderBy(match => match.Cue.Weight).FirstOrDefault() is { Line: { } against })
        {
            return new Finding(
                IdentityRules.NotAReport, FindingStatus.Fail, null, score, Least,
                $"“{Cut(against.Text)}”表明是通知、新闻、制度或其他材料，不是政府信息公开年度报告本身，请核对文件。",
                against.Number > 0 ? against.Number : null);
        }

        return new Finding(
            IdentityRules.NotAReport, FindingStatus.Fail, null, score, Least,
            heading is null
                ? "文中没有政府信息公开年度报告的标题和章节，不像是年度报告，请核对文件。"
                : $"“{Cut(heading.Text)}”没有政府信息公开年度报告应有的标题和章节，不像是年度报告，请核对文件。",
            heading?.Number is > 0 and var line ? line : null);
    }

    /// <summary>Whether a text has titles of several reports and neither a sentence nor a row of a form: a site's page that leads to them.</summary>
    private static bool IsListing(DocumentText text, IReadOnlyList<GenreMention> mentions) =>
        Titles(mentions).Distinct(StringComparer.Ordinal).Count() >= LeastListed
        && !text.Lines.Any(line => line.Joined.Contains('。', StringComparison.Ordinal) || line.Joined.AsSpan().ContainsAny(formRows.Value));

    private static IEnumerable<string> Titles(IReadOnlyList<GenreMention> mentions) =>
        mentions.Where(mention => mention.IsTitle && mention.Prefix.Length > 0).Select(mention => mention.Title);

    private static Finding Listing(IReadOnlyList<GenreMention> mentions, int score)
    {
        var titles = Titles(mentions).ToList();
        return new Finding(
            IdentityRules.NotAReport, FindingStatus.Fail, null, score, Least,
            $"全文只有“{Cut(titles[0])}”等{titles.Count}个年度报告的标题，是链接到各报告的目录页，不是报告本身，请改为载入各报告。", mentions.First(mention => mention.IsTitle).Line);
    }

    private static TextLine? FirstShortLine(DocumentText text) =>
        text.Head.Where(line => line.Joined.Length is >= 4 and <= 60 && !line.Joined.EndsWith('。') && !line.Joined.Contains('>', StringComparison.Ordinal) && !GenreHeadings.IsSection(line))
            .OrderByDescending(line => line.Joined.Contains("公开", StringComparison.Ordinal)).FirstOrDefault();

    private static string Cut(string text) => text.Length > 40 ? text[..40] + "…" : text;
}

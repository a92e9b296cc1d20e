using System.Text.RegularExpressions;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>
/// Lines below a report that name other pages of the site (上一篇, 相关链接): the titles of other reports, which say nothing of
/// whose this one is and of which year.
/// </summary>
internal static partial class PagePointers
{
    private const int LongestLink = 60;

    /// <summary>A line this long with a full stop is of a report's text.</summary>
    private const int ShortestText = 30;

    public static List<SourceLine> Without(IEnumerable<SourceLine> lines)
    {
        var kept = new List<SourceLine>();
        var (isBelowText, isInLinks) = (false, false);
        foreach (var line in lines)
        {
            var text = line.Text.AsSpan().Trim();
            isBelowText |= text.Length >= ShortestText && text.Contains('。');
            if (isBelowText && text.Length <= LongestLink)
            {
                if (text[0] is '上' or '下' && Pointer().IsMatch(text))
                    continue;
                if (isInLinks && Link().IsMatch(text))
                    continue;
                isInLinks = LinksHeading().IsMatch(text);
            }
            else
            {
                isInLinks = false;
            }

            kept.Add(line);
        }

        return kept;
    }

    [GeneratedRegex("^[上下]一?[篇条页则个]\\s*[:：]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pointer();

    [GeneratedRegex("^[【\\[]?(?:(?:相关|延伸|推荐)(?:链接|文章|信息|阅读|新闻)|(?:往年|历年)(?:年度)?(?:年报|报告))[】\\]]?\\s*[:：]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LinksHeading();

    [GeneratedRegex("公开.*(?:报告|年报)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}

using System.Text.RegularExpressions;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>
/// Another report behind the first one on the same page, as offices publish those of their subordinate units or of the year before: its title
/// names another office or year, sections stand between the two titles, and its own begin again below it. Lists of links have titles, but no sections.
/// </summary>
internal static partial class NextReport
{
    private const int LongestTitle = 60;

    /// <summary>A preamble, a line on the source and a salutation may stand between a title and its first section.</summary>
    private const int MostLinesToSection = 8;

    /// <summary>The line of its title; null where the document is one report.</summary>
    public static SourceLine? Title(SourceDocument document)
    {
        (string Office, string Year)? first = null;
        var hasSecondSection = false;
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var text = document.Lines[i].Text;
            if (IsSection(text, '二'))
                hasSecondSection = true;
            if (TitleOf(text) is not { } title || !IsFollowedBySection(document.Lines, i))
                continue;
            if (first is { } own && hasSecondSection && (own.Year != title.Year || !IsSame(own.Office, title.Office)))
                return document.Lines[i];
            if (first is null || !hasSecondSection)
                (first, hasSecondSection) = (title, false);
        }

        return null;
    }

    /// <summary>A title printed again may leave out the place or the whole name.</summary>
    private static bool IsSame(string office, string other) => office.Contains(other, StringComparison.Ordinal) || other.Contains(office, StringComparison.Ordinal);

    private static (string Office, string Year)? TitleOf(string line)
    {
        var text = line.AsSpan().Trim();
        return text.Length <= LongestTitle && (text.EndsWith("报告", StringComparison.Ordinal) || text.EndsWith("年报", StringComparison.Ordinal))
            && TitlePattern().Match(text.ToString()) is { Success: true } match
            ? (match.Groups["office"].Value.Trim(), match.Groups["year"].Value)
            : null;
    }

    private static bool IsFollowedBySection(IReadOnlyList<SourceLine> lines, int title)
    {
        for (var (i, seen) = (title + 1, 0); i < lines.Count && seen < MostLinesToSection; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
                continue;
            if (IsSection(lines[i].Text, '一'))
                return true;
            seen++;
        }

        return false;
    }

    private static bool IsSection(string line, char number)
    {
        var text = line.AsSpan().TrimStart();
        return text.Length > 2 && text[0] == number && (text[1] is '、' or '.' or '．');
    }

    [GeneratedRegex(@"^(?<office>[\u4e00-\u9fff·\s]{4,30})(?<year>20[0-3]\d)\s?年度?\s?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TitlePattern();
}

using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Identity.Layout;
using Warehouse.Etl.Extraction.Identity.Places;

namespace Warehouse.Etl.Extraction.Identity.Offices;

/// <summary>
/// Titles whose line begins within the office's name: 长治市潞州区人力资源和社会保 stands above 障局2022年政府信息公开年度报告. The
/// line of the title alone would name another office, 障局, or 建设局 for 住房和城乡建设局.
/// </summary>
internal static partial class TornTitles
{
    /// <summary>A title has three lines at most.</summary>
    private const int MostLinesAbove = 2;

    private const int LongestLine = 45;

    public static IReadOnlyList<GenreMention> Mended(IReadOnlyList<GenreMention> mentions, DocumentText text) =>
        [.. mentions.Select(mention => mention.IsTitle && mention.Prefix.Length > 0 ? Whole(mention, text.Lines) : mention)];

    private static GenreMention Whole(GenreMention title, IReadOnlyList<TextLine> lines)
    {
        var at = 0;
        while (at < lines.Count && lines[at].Number != title.Line)
            at++;
        if (at == lines.Count || !lines[at].Joined.StartsWith(title.Prefix, StringComparison.Ordinal) || BeginsWithPlace(title.Prefix))
            return title;
        var head = "";
        for (var above = at - 1; above >= Math.Max(at - MostLinesAbove, 0) && MayBeOfTitle(lines[above].Joined); above--)
        {
            head = lines[above].Joined + head;
            if (BeginsWithPlace(head))
                return IsTorn(head, title.Prefix) ? title with { Prefix = head + title.Prefix, Line = lines[above].Number } : title;
        }

        return title;
    }

    /// <summary>
    /// Whether two parts are one name, and the upper none by itself: a whole name above a title may be that of the site, and a place
    /// alone that of its menu. 住房和城乡 is called like a town, and is none.
    /// </summary>
    private static bool IsTorn(string head, string rest)
    {
        var upper = FromPlace(head);
        return (OfficeNameParser.Parse(head) is null || LikePlace().IsMatch(head) || OfNobody().IsMatch(rest)) && PlaceScanner.PathAt(upper, 0) is { } place && place.End < upper.Length
            && OfficeNameParser.Parse(head + rest) is { } whole && whole.Text.Contains(upper, StringComparison.Ordinal) && whole.Text.Length > upper.Length;
    }

    private static bool MayBeOfTitle(string line) => line.Length <= LongestLine && NameWithYear().IsMatch(line) && !OtherWords().IsMatch(line);

    private static bool BeginsWithPlace(string words) => Gazetteer.Current.HasFullNameAt(FromPlace(words), 0);

    private static string FromPlace(string words) => BeforePlace().Replace(words, "");

    [GeneratedRegex("^(?:20[0-3]\\d年?度?)?(?:中共|国家税务总局)?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BeforePlace();

    [GeneratedRegex("^(?:20[0-3]\\d年?度?)?[\\u4E00-\\u9FFF()]+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NameWithYear();

    [GeneratedRegex("[乡镇县区]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LikePlace();

    /// <summary>An office of whom the line above says: 临汾市尧都区人民政府 above 办公室2022年政府信息公开年度报告.</summary>
    [GeneratedRegex("^办公[室厅]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OfNobody();

    /// <summary>Words of a site's head and menu and of other documents' titles, which may name the place, too.</summary>
    [GeneratedRegex("公开|网|平台|专栏|栏目|门户|首页|位置|来源|发布|字号|打印|情况|报告|通知|公告|公示|公报|办法|方案|意见|预算|决算|名单|关于|的", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex OtherWords();
}

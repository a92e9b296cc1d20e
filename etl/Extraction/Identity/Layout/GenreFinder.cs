using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>Finds where a document speaks of a disclosure annual report, and which of these places are titles.</summary>
internal static partial class GenreFinder
{
    private const int LongestPrefix = 60;
    private const int LongestTitleLine = 45;
    private const int MostLines = 400;

    /// <summary>What a site's menu has before each of its entries, of which the annual reports are one.</summary>
    private const char MenuBullet = '•';
    private const int MostMentions = 40;

    private static readonly SearchValues<char> signs = SearchValues.Create("。;!?:,|>《》“”【】\t\"@");

    public static IReadOnlyList<GenreMention> Find(DocumentText text)
    {
        var mentions = text.Lines.Take(MostLines).Where(line => line.Joined.Contains("公开", StringComparison.Ordinal)).SelectMany(line => InLine(FieldReader.WithoutLabel(line), line.Number)).Take(MostMentions).ToList();
        if (!mentions.Any(mention => mention.IsTitle && mention.Prefix.Length > 0) && OverLines(text.Head.ToList()) is { } broken
            && (!mentions.Any(mention => mention.IsTitle) || NamesYear().IsMatch(broken.Prefix) || (broken.Year is not null && !YearInWords().IsMatch(broken.Prefix))))
            mentions.Insert(0, broken);
        return [.. mentions.Select(mention => mention is { IsTitle: true, Year: null, Prefix.Length: > 0 } ? mention with { Year = YearBelow(text.Head.SkipWhile(line => line.Number <= mention.Line)) } : mention)];
    }

    /// <summary>The mention in a text of its own: the carrier's title, a file name.</summary>
    public static GenreMention? In(string text, int line = 0) => InLine(TextLine.Of(line, text).Joined, line).FirstOrDefault();

    /// <summary>A title broken over two or three short lines.</summary>
    private static GenreMention? OverLines(List<TextLine> lines)
    {
        for (var at = 0; at + 1 < lines.Count; at++)
        {
            for (var count = 2; count <= 3 && at + count <= lines.Count; count++)
            {
                var part = lines.GetRange(at, count);
                if (part.Any(line => line.Joined.Length > LongestTitleLine || line.Joined.Contains('。', StringComparison.Ordinal)))
                    break;
                var joined = string.Concat(part.Select(line => line.Joined));
                var seam = joined.Length - part[^1].Joined.Length;
                var mention = InLine(joined, part[0].Number).FirstOrDefault(found => found.IsTitle);
                if (mention is not null && mention.Title.Length > seam)
                    return mention with { Year = mention.Year ?? YearBelow(lines.Skip(at + count)) };
            }
        }

        return null;
    }

    /// <summary>(2022年) on the line below a title. Where another year follows they are a menu's, of the reports that a site has.</summary>
    private static int? YearBelow(IEnumerable<TextLine> below)
    {
        var years = below.Take(2).Select(line => YearAlone().Match(line.Joined)).ToList();
        return years is [{ Success: true } year, ..] && !years.Skip(1).Any(next => next.Success) ? Number(year.Groups["y"].Value) : null;
    }

    private static IEnumerable<GenreMention> InLine(string line, int number)
    {
        if (!line.Contains("公开", StringComparison.Ordinal))
            yield break;

        foreach (Match match in Genre().Matches(line))
        {
            var start = StartOf(line, match.Index);
            var rest = line[(match.Index + match.Length)..];
            var stop = rest.AsSpan().IndexOfAny(signs);
            var suffix = stop < 0 ? rest : rest[..stop];
            start += Enumerator().Match(line[start..match.Index]).Length;
            var prefix = line[start..match.Index];
            var genre = match.Value;
            // 泾县人民政府信息公开: the word 政府 belongs to the office, too.
            if (prefix.EndsWith("人民", StringComparison.Ordinal) && genre.StartsWith("政府", StringComparison.Ordinal))
                (prefix, genre) = (prefix + "政府", genre[2..]);

            if (Listed().IsMatch(prefix) || Counted().IsMatch(suffix))
                continue;
            var title = IsTitle(line[..start], prefix, rest);
            yield return new GenreMention(
                prefix, genre, suffix, YearOf(match, prefix, suffix), title, !title && IsNotice(prefix, rest), number);
        }
    }

    /// <summary>
    /// Where the words before a report's name begin: behind the last sign; but the signs that a hijacked site's words bring with
    /// them (某体育app|官网:教育局) stand within the name.
    /// </summary>
    private static int StartOf(string line, int end)
    {
        var start = line.AsSpan(0, end).LastIndexOfAny(signs) + 1;
        while (start > 1 && line[start - 1] is ':' or '|')
        {
            var before = line.AsSpan(0, start - 1).LastIndexOfAny(signs) + 1;
            if (end - before > LongestPrefix || !SpamWords.In(line[before..(start - 1)]))
                break;
            start = before;
        }

        return start;
    }

    /// <summary>A title begins its line and either ends it or is followed at once by the report (whole reports on one line).</summary>
    private static bool IsTitle(string before, string prefix, string rest) =>
        prefix.Length <= LongestPrefix
        && !prefix.StartsWith(MenuBullet)
        && Lead().IsMatch(before)
        && !Sentence().IsMatch(prefix)
        && (TitleEnd().IsMatch(rest) || (YearInWords().IsMatch(prefix) && !Continuation().IsMatch(rest)));

    private static bool IsNotice(string prefix, string rest) =>
        NoticePrefix().IsMatch(prefix) || NoticeEnd().IsMatch(rest) || RuleEnd().IsMatch(rest);

    private static int? YearOf(Match genre, string prefix, string suffix)
    {
        if (genre.Groups["y"].Success)
            return Number(genre.Groups["y"].Value);
        if (YearInWords().Matches(prefix) is { Count: > 0 } before)
            return Number(before[^1].Groups["y"].Value);
        return YearAfter().Match(suffix) is { Success: true } after ? Number(after.Groups["y"].Value) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        """
        (?:(?:政府|政务)?(?:信息|政务)(?:与政务|和政务)?公开|(?<!主动|申请|应当|应|予)公开(?=信息(?:年报|年度工作报告|年度报告)))(?:工作|情况|信息|制度)*(?:(?<y>20[0-3]\d)年?度?)?
        (?:工作|情况|的)*(?:年度|全年)?(?:工作|情况|的)*(?:报告|年报|总结|汇报|汇总)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Genre();

    /// <summary>A year, but none of a date written with signs or of a document's number: 2015-03-02, 〔2015〕81号.</summary>
    [GeneratedRegex("(?<!\\d)(?<y>20[0-3]\\d)(?!\\d|[/.\\-]\\d{1,2}(?!\\d)|[〕﹞\\])]\\d{1,4}号)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearInWords();

    [GeneratedRegex("^[(\\[]?(?<y>20[0-3]\\d)年?度?[)\\]]?", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearAfter();

    [GeneratedRegex("^[(\\[]?(?<y>20[0-3]\\d)年?度?[)\\]]?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearAlone();

    /// <summary>某市人民政府2016年 or 2016某市财政局, a line above 政府信息公开工作年度报告.</summary>
    [GeneratedRegex("^(?:[\\u4E00-\\u9FFF()]{3,}20[0-3]\\d(?:年度?)?|20[0-3]\\d(?:年度?)?[\\u4E00-\\u9FFF()]{3,})$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NamesYear();

    /// <summary>What may stand before a title on its line.</summary>
    [GeneratedRegex("^(?:\\d{1,2}[、.]|附件\\d?[:、]?|第[一二三]篇[:、]?|(?:标题|名称|题目)[:|]*|[#*《【“|])*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lead();

    [GeneratedRegex("^\\(?\\d{1,2}[、.)]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Enumerator();

    /// <summary>What a title has after it: a note in brackets, a date, the ending of a file name, the name of the office or site, 的报告 of one handed in.</summary>
    [GeneratedRegex("^[》】”|]*(?:\\(.{0,24}\\)?|[\\d年月日.\\-]{0,14}|\\.(?:pdf|docx?|wps|xlsx?|html?|txt)|[_\\-—–].{0,30}|的?公[示告]|的报告)[》】”|]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TitleEnd();

    /// <summary>Words that make what stands before a report's name part of a sentence.</summary>
    [GeneratedRegex("根据|按照|依照|依据|要求|规定|做好|编制|编写|登载|现公布|现发布|现将|本年度报告|本报告|本年报|[、]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();

    [GeneratedRegex("^(?:》?(?:制度|办法|规定|格式|指南|说明|通知|根据|按照|依照|依据|编制|由|已|是|及|和|与|的|如下|等|主要|包括|分|中|,|:))", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Continuation();

    /// <summary>按时公布2019年度…, 公开了预算、决算及2019年度…: the report of the year before is one of the things that were published.</summary>
    [GeneratedRegex("(?:按时|及时|按期|按要求|按规定|集中|已经?|主动)(?:向社会)?(?:公开|发布|公布|上传|更新|编制|完成)|(?:公开|发布|公布|上传|更新|编制|完成)了.*(?:以及|及|和|与|、)(?:20\\d\\d年?度?)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Listed();

    /// <summary>信息公开指南1条、2021年信息公开年报1条: an earlier report is counted among what was published.</summary>
    [GeneratedRegex("^共?\\d{1,3}[条篇份件个则](?![\\u4E00-\\u9FFF])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Counted();

    [GeneratedRegex("做好|关于(?:报送|编制|印发|开展)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoticePrefix();

    [GeneratedRegex("^(?:有关事项|有关|编制|发布|公布|报送|情况|及|和|与|工作|的|统计)*(?:通知|函|格式|要求)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoticeEnd();

    /// <summary>《…政府信息公开年度报告和公开平台有关事项的通知》, 《…年度报告制度》: the name of what somebody ruled.</summary>
    [GeneratedRegex("^[^。;!?:,|<>《》“”【】\\t\"@]{0,24}(?:通知|函|格式|制度|办法|规定|细则|规范|指南|方案|意见)(?:\\([^()]{1,8}\\))?》", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RuleEnd();
}

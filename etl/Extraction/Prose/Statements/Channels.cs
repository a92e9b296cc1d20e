using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>Where information is published: the rows of <c>prose-channels.csv</c>.</summary>
internal static partial class Channels
{
    private static readonly Lazy<IReadOnlyList<(string Measure, Words Words, string Label)>> rows = new(() => ReferenceFile.Read(
        "prose-channels.csv", row => (row.GetString("measure"), new Words(row.GetString("words")), row.GetString("label"))));

    private static readonly Words lead = new("^(?:[^,:;、]{2,16}(?:政府|局|街道|办事处|委员会|办公室)(?=(?:主要|充分|积极)?(?:通过|利用|借助|依托|运用))|充分|积极|[一二三四五六七八九十]是|其中|此外|(?:(?:全年|本年度?)共?|共)(?=在|通过|编发|编印|{谁的})|{谁的}(?=(?:主要|充分|积极)?(?:在|通过|利用|借助|依托|运用))|累计(?=在|通过)|另外|同时|还|并|和|及|以及|、|,|:|(?:通过|在|利用|借助|依托|运用|经(?!开区|济|营|信)由?|由|于|从|以|用|编发|编印|印发|发布(?=简报|简讯|专刊|期刊)|{年}))*");
    private static readonly Words means = new("(?:在|通过|利用|借助|依托)(?!.*(?:在|通过|利用|借助|依托))");
    private static readonly Words several = new("{多渠}|、|和|及|平台|公报");
    private static readonly Words site = new("^[^,;、]{0,20}?{网站}(?:网?站|平台)?");
    private static readonly Words names = new("{他渠}");
    private static readonly Words verb = new("(?:主动|对外|向社会)*(?:{公开}(?!栏)|张贴|编印|印发|出刊|编辑|运行|制作)");
    private static readonly Words tail = new("(?:上|中|里|方面|平台上|渠道|等渠道)*{填}$", RegexOptions.RightToLeft);

    /// <summary>Whether words name a measure's channel, so that a heading can stand for it.</summary>
    public static string? MeasureNamedBy(string words)
    {
        foreach (var (measure, pattern, _) in rows.Value)
        {
            if (pattern.IsMatch(words))
                return measure;
        }

        return null;
    }

    /// <summary>
    /// Names the channel of a statement about one; under a heading such as 门户网站公开情况 a total is the total of that channel,
    /// unless the sentence goes on with the figures of others.
    /// </summary>
    /// <param name="issues">The count of issues that stood before the number, if any.</param>
    public static Statement Placed(Statement statement, Mention mention, string heading, Mention? issues)
    {
        var before = mention.Before.TrimEnd(':');
        if (statement.IsOfChannel)
        {
            var label = (statement.Measure == "channel_other" ? null : JointLabel(before)) ?? LabelOf(statement.Measure, before);
            return statement with
            {
                Label = label is null || issues is null ? label : $"{label}({issues.Token.Value:0}{issues.Token.Unit})",
                Account = AccountPattern().Match(before) is { Success: true } account ? mention.Original(account.Groups[1]) : SiteOf(statement.Measure, before),
            };
        }

        return statement.Measure == "proactive_info_total" && !several.IsMatch(heading) && MeasureNamedBy(heading) is { } channel && !NamesOther(channel, mention.Before) && !NamesOther(channel, mention.Sentence[mention.Index..])
            ? statement with { Measure = channel, Label = LabelOf(channel, heading) }
            : statement;
    }

    private static string LastClause(string words) => words[(words.LastIndexOfAny([',', ':', ';']) + 1)..];

    private static bool NamesOther(string channel, string words) => rows.Value.Any(row => row.Measure != channel && row.Words.IsMatch(words));

    /// <summary>区政府网站 or 街道网站: an office may publish on several sites, which are told apart by their names.</summary>
    private static string? SiteOf(string measure, string before)
    {
        if (measure != "channel_website")
            return null;
        var clause = before[(before.LastIndexOfAny([',', ':', ';']) + 1)..];
        clause = clause[lead.Match(clause).Length..];
        return site.Match(clause) is { Success: true } named ? Plain(named.Value) : null;
    }

    /// <summary>The name of the channel that the words before a number give; null where the measure says it all.</summary>
    private static string? LabelOf(string measure, string before)
    {
        var column = TitlePattern().Match(before);
        if (measure != "channel_other")
            return column.Success ? Titles(before) : null;
        if (column.Success && JointTitlesPattern().IsMatch(LastClause(before)))
            return string.Join('、', TitlePattern().Matches(LastClause(before)).Select(title => Plain(title.Groups[1].Value)));
        if (column.Success && SeveralTitlesPattern().Match(before) is { Success: true } papers)
            return Plain(papers.Value.Replace("》《", "、", StringComparison.Ordinal));
        if (column.Success)
            return Plain(column.Groups[1].Value);
        foreach (var (of, pattern, label) in rows.Value)
        {
            if (of == measure && label.Length > 0 && pattern.IsMatch(before))
                return label;
        }

        var clause = LastClause(before);
        if (QuotedPattern().Match(clause) is { Success: true } quoted && !names.IsMatch(clause.Replace(quoted.Value, "", StringComparison.Ordinal)))
            return Plain(string.Join('、', quoted.Value.Split('”', StringSplitOptions.RemoveEmptyEntries).Select(name => name[name.IndexOf('“', StringComparison.Ordinal)..])));
        if (!names.IsMatch(clause) && before.Length > clause.Length)
        {
            clause = LastClause(before[..^(clause.Length + 1)]);
            clause = clause[means.Match(clause).Index..];
        }

        clause = clause[lead.Match(clause).Length..];
        var named = names.Match(clause);
        var end = named.Index + named.Length;
        var published = verb.Match(clause, end, clause.Length - end);
        if (published.Success)
            clause = clause[..published.Index];
        var name = Plain(clause[..tail.Match(clause).Index]);
        return name.Length > 0 ? name : null;
    }

    /// <summary>Whether nothing but a title in brackets stands before a number, so that it goes on with the account before it.</summary>
    public static bool IsColumnOfSame(string before) => NextColumnPattern().IsMatch(before);

    /// <summary>The label of a further column of an account.</summary>
    public static string ColumnLabel(string account, string before)
    {
        var slash = account.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Titles(before) : account[..(slash + 1)] + Titles(before);
    }

    /// <summary>The joint words of two accounts whose figures are given as one, such as 微博、微信.</summary>
    private static string? JointLabel(string before) =>
        JointPattern().Match(before, before.LastIndexOfAny([',', ':', ';']) + 1) is { Success: true } joint ? joint.Value : null;

    private static string Titles(string before) => string.Join('/', TitlePattern().Matches(before).Select(title => Plain(title.Groups[1].Value)));

    private static string Plain(string name) => MarkPattern().Replace(name, "");

    [GeneratedRegex("《(?![^《》]*(?:条例|规定|办法|通知|意见|要点|方案|清单|目录|指南|制度|标准|细则)》)([^《》]{1,30})》", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex TitlePattern();

    // 《甲报》和《乙报》
    [GeneratedRegex("《[^《》]{1,30}》(?:和|及|与|以及|、)《[^《》]{1,30}》(?![^,;]*等)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex JointTitlesPattern();

    // 《甲报》《乙报》等媒体
    [GeneratedRegex("《[^《》]{1,30}》(?:、?《[^《》]{1,30}》|、[^,;、《》]{2,16})+等(?:报纸|报刊|媒体)?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex SeveralTitlesPattern();

    [GeneratedRegex("“([^“”]{1,20})”(?:官方|政务|的)*(?:微信|微博|公众号|订阅号)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex AccountPattern();

    // “甲”“乙”
    [GeneratedRegex("“[^“”]{1,20}”(?:(?:、|和|及|与)?“[^“”]{1,20}”)*", RegexOptions.CultureInvariant | RegexOptions.RightToLeft, 2000)]
    private static partial Regex QuotedPattern();

    [GeneratedRegex("^[、,和及]?《[^《》]{1,30}》$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NextColumnPattern();

    [GeneratedRegex("[“”《》\"'@\uE000-\uE005]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex MarkPattern();

    [GeneratedRegex("微博(?:、|和|及|与)?微信|微信(?:公众号)?(?:、|和|及|与)?微博", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex JointPattern();
}

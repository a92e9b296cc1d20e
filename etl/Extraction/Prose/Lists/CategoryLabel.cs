using System.Text;
using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>The name of a category of published information, cut out of the words before its number.</summary>
/// <param name="Start">Where it starts in the masked sentence.</param>
/// <param name="IsNamedClass">It ends in 类 or 类信息, so that nothing else has to say that it is a category.</param>
/// <param name="IsLinked">Words such as 其中 or 包括 stand before it.</param>
internal sealed record CategoryLabel(string Text, int Start, bool IsNamedClass, bool IsLinked)
{
    private const int Longest = 44;

    private static readonly Words count = new("{栏目即}", RegexOptions.RightToLeft);
    /// <summary>内容有政策文件、工作信息其中新闻动态35篇: a comma may be missing before what is singled out.</summary>
    private static readonly Words inner = new("^.*其中(?=.)");
    private static readonly Words tail = new("{栏目尾}$");
    private static readonly Words namedClass = new("(?<![各该此两三多分几])类(?:的)?(?:政府|政务)?(?:信息|文件)?(?:公开)?$");
    /// <summary>网站主动公开新闻信息45条: what stands before the verb is no part of the name; 财政公开、组织人事等工作信息: in an enumeration it is no verb.</summary>
    private static readonly Words published = new(
        "(?<!不予|免予|[五三一]|预|其[他它余](?:主动)?|结果|信息|政务|事务|财务|党务|村务|新闻|法定主动|{内报}(?:和|并|、|及))(?:公开|发布|公布|发表|推送|刊发|刊登|登载|上传|上载|更新|公示(?=了))(?:了|的)?(?!领域|目录|指南|年报|年度|制度|规定|保障|事项|栏|平台|系统|公告|公示|会|情况|维护|招标|招聘|征求|选拔|遴选|出让|承诺|电话|类|信息|”|、[^、,;]{2,10}等|$)",
        RegexOptions.RightToLeft);
    /// <summary>“财政预算”栏目共发布消息2条: the column says what kind it is, the words behind it do not.</summary>
    private static readonly Words column = new("^“([^“”]{2,16})”(?:栏目|专栏|板块)(?:共|累计|全年)*(?:公开|发布|公布|更新)(?:了)?(?:消息|信息|各类信息)$");
    private static readonly Words account = new("{社交}|{他渠}");
    /// <summary>开通官方微博,发布民政信息212条: what an account posted is the account's figure.</summary>
    private static readonly Words opened = new("(?:开通|建立|开设|注册|运营|运维|维护|管理|依托|利用|通过|借助|做优|办好)[^,;{数}]{0,20}{社交}[^,;{数}]{0,10},$", RegexOptions.RightToLeft);
    private static readonly Words posts = new("^(?:共|累计|全年|已)*(?:发布|推送|编发|发送)");
    private static readonly Words refused = new("{栏拒}");
    private static readonly Words doubtful = new("{栏疑}");
    private static readonly Words nothing = new("^(?!信息公开(?:类|类信息)?$)(?:的|各类|各项|各|该类|此类|两类|三类|上述|以上|类|主动公开|公开|公布|发布|政府信息|信息|消息|事项|内容|条目|情况|数|数量|条|总|{年})*$");
    /// <summary>公开信息767条,其中政府信息520条、通知公告95条: beside other kinds even these words name one.</summary>
    private static readonly Words listed = new("(?:其中|包括)[,:]?政府信息$", RegexOptions.RightToLeft);
    /// <summary>共发布各类政府类信息47条: all kinds of it are no kind.</summary>
    private static readonly Words general = new("各[类种项](?:政府|政务)类(?:信息|公开信息)$", RegexOptions.RightToLeft);
    private static readonly Words link = new("其中|内[有含]|信息[中里]|包括|包含|涵盖|含|内容涉及|分别|分为|主要|具体|(?:按|分)[^,:]{0,10}(?:分|看|统计|划分)|:|{栏领}");

    /// <summary>Whether the words begin or end in the middle of something, or say what was done: they may be no name of a kind of information.</summary>
    public bool IsDoubtful => doubtful.IsMatch(Text);

    /// <summary>The label before a number, or null where the words are no name.</summary>
    public static CategoryLabel? Of(Mention mention) => Of(mention, mention.Before, mention.BeforeStart);

    /// <param name="words">The part of the masked sentence that holds the label.</param>
    /// <param name="start">Where <paramref name="words"/> starts in the masked sentence.</param>
    public static CategoryLabel? Of(Mention mention, string words, int start)
    {
        var end = WithoutCount(words);
        var from = words.AsSpan(0, end).LastIndexOfAny(",:\n;") + 1;
        if (posts.IsMatch(words.AsSpan(from, end - from)) && opened.IsMatch(words.AsSpan(0, from)))
            return null;
        from += LabelHeads.LengthIn(words.AsSpan(from, end - from));
        if (published.Match(words, from, end - from) is { Success: true } verb)
        {
            if (account.IsMatch(words.AsSpan(from, verb.Index - from)))
                return null;
            if (column.Match(words, from, end - from) is { Success: true } named)
            {
                end = named.Groups[1].Index + named.Groups[1].Length;
                return new CategoryLabel(Restore(mention.Source, words, start, named.Groups[1].Index, end), start + named.Groups[1].Index, IsNamedClass: false, link.IsMatch(words.AsSpan(0, from)));
            }

            from = verb.Index + verb.Length;
            from += LabelHeads.LengthIn(words.AsSpan(from, end - from));
        }

        from += inner.Match(words, from, end - from) is { Success: true } within ? within.Length : 0;
        end = from + Trimmed(words.AsSpan(from, end - from));
        var isClass = namedClass.IsMatch(words.AsSpan(from, end - from));
        var text = Restore(mention.Source, words, start, from, end);
        var saysNothing = nothing.IsMatch(words.AsSpan(from, end - from)) && !listed.IsMatch(words.AsSpan(0, end));
        if (text.Length is 0 or > Longest || saysNothing || general.IsMatch(words.AsSpan(0, end)) || refused.IsMatch(words.AsSpan(from, end - from)))
            return null;
        return new CategoryLabel(text, start + from, isClass, link.IsMatch(words.AsSpan(0, Math.Min(from, words.Length))));
    }

    private static int WithoutCount(string words)
    {
        var match = count.Match(words);
        return match.Success ? match.Index : words.Length;
    }

    private static int Trimmed(ReadOnlySpan<char> label) =>
        tail.First(label) is { } match && match.Length < label.Length ? match.Index : label.Length;

    private static string Restore(MaskedText source, string words, int start, int from, int end)
    {
        var text = new StringBuilder();
        for (var i = from; i < end; i++)
        {
            if (source.TokenAt(start + i) is { InWords: false } token)
                text.Append(source.Passage.Text, token.Start, token.End - token.Start);
            else
                text.Append(words[i]);
        }

        return text.ToString();
    }
}

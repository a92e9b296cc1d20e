using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// 微博、微信分别发布信息120条、300条: names first and their numbers after. The numbers belong to the names in order, and only where
/// there are as many of the one as of the other.
/// </summary>
/// <param name="Names">The words under which each number is read, each with its place; empty where names and numbers do not match.</param>
/// <param name="Count">How many numbers follow each other.</param>
internal sealed record RespectiveList(IReadOnlyList<(string Words, int Start)> Names, int Count)
{
    private static readonly Words head = new(
        "^(?<names>.{2,}?)(?:数量|数|件数|信息)?分别(?<verb>(?:为|是|有|共|收到|受理|办理|办结|答复|(?:主动)?(?:{公开})(?:了)?(?:各类|相关|政府|政务|原创|工作)*(?:信息|文章|稿件|推文|作品|图文|动态)?)?)(?:数量|数)?{填}$");

    /// <summary>三年间,分别受理申请14件、22件、37件: what the numbers are of in turn is not to be made out.</summary>
    private static readonly Words unnamed = new("分别[^,;]{1,16}$");

    private static readonly Words joint = new("^(?:、|,|和|及|与|以及|、和)*$");
    private static readonly Words adjacent = new("”(?:、|和|及|与|以及)?“");
    private static readonly Words quoted = new("“([^“”]+)”");

    /// <summary>The list that begins with a number; null where its words say nothing of one.</summary>
    public static RespectiveList? At(IReadOnlyList<Mention> mentions, int index)
    {
        var words = mentions[index].Before;
        if (!words.Contains("分别", StringComparison.Ordinal))
            return null;
        var match = head.Match(words);
        if (!match.Success && !unnamed.IsMatch(words))
            return null;
        var count = 1;
        while (index + count < mentions.Count && joint.IsMatch(mentions[index + count].Before))
            count++;
        if (count == 1)
            return null;
        if (!match.Success)
            return new RespectiveList([], count);
        var names = Split(match.Groups["names"].Value).ToList();
        var start = mentions[index].BeforeStart;
        var verb = match.Groups["verb"].Value;
        return new RespectiveList(
            names.Count == count ? [.. names.Select(name => (name.Item + verb, start + name.Start))] : [], count);
    }

    /// <summary>Accounts in quotation marks share the word behind the last: “甲”“乙”微信公众号.</summary>
    private static IEnumerable<(string Item, int Start)> Split(string words)
    {
        var accounts = quoted.Matches(words);
        if (accounts.Count < 2 || !adjacent.IsMatch(words))
            return Enumeration.Items(words);
        var kind = words[(accounts[^1].Index + accounts[^1].Length)..];
        return accounts.Select(account => ($"《{account.Groups[1].Value}》{kind}", account.Index));
    }
}

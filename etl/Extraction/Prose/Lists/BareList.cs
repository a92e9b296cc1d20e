using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Passages;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Extraction.Prose.Statements;

namespace Warehouse.Etl.Extraction.Prose.Lists;

/// <summary>
/// A list of categories without words that announce one: 工作信息30条、文件通知3条、公告2条 under a heading on what was published,
/// 发布省政府文件18件、公告4件、辟谣信息21条 anywhere.
/// </summary>
internal static class BareList
{
    private const int FewestItems = 3;

    /// <summary>More words before the first name say something of their own.</summary>
    private const int LongestLead = 8;

    private static readonly Words following = new("^[、,;][^,;:]+$");

    /// <summary>其中33条机关发文,审批结果37条: the name of the first item stands behind its number.</summary>
    private static readonly Words nameBehind = new("^[^,;:、]{2,16}[、,][^,;:]+$");
    private static readonly Words published = new("(?:公开|发布|公布|公示)(?:了)?[^,;、]{2,}$");

    /// <param name="index">Of the number that the list would begin with.</param>
    /// <param name="section">Tells what a sentence is about that is nothing but a list.</param>
    public static bool BeginsAt(IReadOnlyList<Mention> mentions, int index, PatternFinder patterns, ProseSection section)
    {
        if (index + FewestItems > mentions.Count)
            return false;
        for (var i = index + 1; i < index + FewestItems; i++)
        {
            if (!(following.IsMatch(mentions[i].Before) || mentions[i].FollowsSemicolon) || !IsItem(mentions[i], patterns))
                return false;
        }

        return IsItem(mentions[index], patterns) && (IsWhole(mentions[index], index, section) || IsPublished(mentions, index) || GoesOnAfterMeasure(mentions, index));
    }

    /// <summary>公开政府信息690条,建议办理情况4条,清单1条,财政预决算8条: what is listed beside a total and counted as it is.</summary>
    /// <param name="index">Of the number behind the total's.</param>
    public static bool FollowsTotal(IReadOnlyList<Mention> mentions, int index, PatternFinder patterns)
    {
        if (index == 0 || index + FewestItems > mentions.Count || !ListCues.General.IsTrueOf(mentions[index - 1]))
            return false;
        for (var i = index; i < index + FewestItems; i++)
        {
            if (mentions[i].Token.Unit != mentions[index - 1].Token.Unit || !following.IsMatch(mentions[i].Before) || !IsItem(mentions[i], patterns))
                return false;
        }

        return true;
    }

    /// <summary>公开信息104条,包括镇政府公开年报1条,机构职能3条,招标投标100条: what adds up to the total before it breaks it down, though its first item has no name.</summary>
    /// <param name="index">Of the number behind the total's.</param>
    public static bool AddsUpTo(IReadOnlyList<Mention> mentions, int index, decimal total, string unit)
    {
        if (index == 0 || index + FewestItems > mentions.Count || mentions[index - 1].Token.Value != total || !RelationCues.Introduces.IsMatch(mentions[index].Before))
            return false;
        var sum = 0m;
        for (var i = index; i < mentions.Count && sum < total; i++)
        {
            if (mentions[i].Token.Unit != unit || (i > index && !following.IsMatch(mentions[i].Before) && !(i == index + 1 && nameBehind.IsMatch(mentions[i].Before))))
                return false;
            sum += mentions[i].Token.Value;
        }

        return sum == total;
    }

    /// <summary>政策法规类8条,占12.9%;业务类54条,占87.1%: whether the numbers from one on, shares left out, add up to a total that another sentence states.</summary>
    public static bool BreaksDown(IReadOnlyList<Mention> mentions, int index, decimal total, string unit)
    {
        var (sum, count) = (0m, 0);
        for (var i = index; i < mentions.Count && sum < total; i++)
        {
            if (mentions[i].Token.Kind == ProseTokenKind.Percent)
                continue;
            if (mentions[i].Token.Kind != ProseTokenKind.Quantity || mentions[i].Token.Unit != unit)
                return false;
            (sum, count) = (sum + mentions[i].Token.Value, count + 1);
        }

        return count > 1 && sum == total;
    }

    /// <summary>通过网站发布要闻30条、动态80条、公告40条,总计150条: what a site published, where the total behind it is the sum.</summary>
    public static bool IsOfSite(IReadOnlyList<Mention> mentions, int index, PatternFinder patterns)
    {
        if (!published.IsMatch(mentions[index].Clause) || Channels.MeasureNamedBy(mentions[index].Clause) is not "channel_website" || !IsItem(mentions[index], patterns))
            return false;
        var sum = mentions[index].Token.Value;
        for (var i = index + 1; i < mentions.Count; i++)
        {
            if (mentions[i].Token.Unit == mentions[index].Token.Unit && GrandTotals.IsBare(mentions[i]))
                return i > index + 1 && mentions[i].Token.Value == sum;
            if (!following.IsMatch(mentions[i].Before) || !IsItem(mentions[i], patterns))
                return false;
            sum += mentions[i].Token.Value;
        }

        return false;
    }

    private static bool IsItem(Mention mention, PatternFinder patterns) =>
        ItemReader.CountsItems(mention)
        && CategoryLabel.Of(mention) is { IsLinked: false } label && Channels.MeasureNamedBy(label.Text) is null
        && patterns.For(mention, inList: false) is null or { InLists: true };

    private static bool IsWhole(Mention first, int index, ProseSection section) =>
        index == 0 && first.Source.Outer is null && CategoryLabel.Of(first)!.Start <= LongestLead
        && (Topics.LastIn(section.Heading) ?? Topics.LastIn(section.Outer)) == "proactive";

    /// <summary>发布政策解读15条、规划6条、预算4条、动态9条: what is published beside a measure.</summary>
    private static bool GoesOnAfterMeasure(IReadOnlyList<Mention> mentions, int index) =>
        index > 0 && mentions[index].Before.StartsWith('、') && mentions[index].Token.Unit == mentions[index - 1].Token.Unit && IsPublished(mentions, index - 1);

    private static bool IsPublished(IReadOnlyList<Mention> mentions, int index) =>
        published.IsMatch(mentions[index].Clause) && Channels.MeasureNamedBy(mentions[index].Clause) is null
        && (mentions[index + 1].Before.StartsWith('、') || mentions[index + 1].Token.Unit == mentions[index].Token.Unit) && mentions[index + 2].Before.StartsWith('、');
}

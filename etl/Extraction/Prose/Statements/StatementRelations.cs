using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>Tells parts and stocks from the totals that the same sentence states under the same words (<c>prose-relation-cues.csv</c>).</summary>
internal static partial class StatementRelations
{
    /// <summary>发布信息716条,其中甲平台398条,乙专题发布信息318条: what follows 其中 is a part of what stands before it.</summary>
    public static bool IsPart(Statement part, Statement whole) =>
        IsLater(part, whole) && part.Value <= whole.Value && RelationCues.Introduces.IsMatch(Between(whole, part));

    /// <summary>
    /// 本年公开文件39条,累计公开595条; 共公开信息173条。2010年新增49条: beside the year's figure the greater one is what all years add up to,
    /// even where it names the year: 2010年全年公开5145条,其中…,本年度新增549条.
    /// </summary>
    public static bool IsStock(Statement stock, Statement ofYear) =>
        stock.Value > ofYear.Value && stock.Passage == ofYear.Passage && stock.Period.Year == ofYear.Period.Year
        && (stock.Position > ofYear.Position
            ? stock.Sentence == ofYear.Sentence && IsAccumulated(stock) && !IsAccumulated(ofYear)
            : ofYear.Sentence - stock.Sentence <= 1 && RelationCues.AddedInYear.IsMatch(Lead(ofYear)) && (IsPart(ofYear, stock) || !RelationCues.InYear.IsMatch(Lead(stock))));

    /// <summary>发布解读30篇。其中视频解读12篇: whether 其中 stands between a number and the one before it.</summary>
    public static bool IsIntroduced(Statement part) => RelationCues.Introduces.IsMatch(Lead(part));

    /// <summary>Whether the words since the number before say 累计.</summary>
    public static bool IsAccumulated(Statement statement) => RelationCues.Accumulated.IsMatch(Lead(statement));

    /// <summary>Whether the words since the number before name one year.</summary>
    public static bool IsOfYear(Statement statement) => RelationCues.InYear.IsMatch(Lead(statement));

    /// <summary>共发布信息3642条,本年度新增212条: what stands before the year's new figure are all years.</summary>
    public static bool IsBeforeWhatIsNew(Statement stock, Statement ofYear) =>
        stock.Sentence == ofYear.Sentence && stock.Passage == ofYear.Passage && stock.Position < ofYear.Position && RelationCues.AddedInYear.IsMatch(Lead(ofYear));

    /// <summary>Whether a later figure of the same period is less than an earlier one and no part of it.</summary>
    public static bool IsLess(Statement later, Statement earlier) =>
        later.Position > earlier.Position && later.Passage == earlier.Passage && later.Period == earlier.Period && later.Unit == earlier.Unit
        && later.Value < earlier.Value && !RelationCues.Introduces.IsMatch(Between(earlier, later));

    /// <summary>全年公开信息235条…通过查阅点等渠道公开信息26条: by some means a part of what was published at all.</summary>
    public static bool IsByMeans(Statement statement) => RelationCues.Means.IsMatch(Lead(statement));

    /// <summary>主动公开文件29件: documents are a part of all information.</summary>
    public static bool IsOfDocuments(Statement statement) => RelationCues.Documents.IsMatch(Lead(statement));

    /// <summary>主动公开政府信息4条: no part of what was published, whatever else the report says.</summary>
    public static bool IsSaidToBeOfAll(Statement statement) => RelationCues.OfAll.IsMatch(Lead(statement));

    /// <summary>网站发布政务新闻804条,主动公开政府信息数共计449条: all that was published, as its clause says with no word of a way.</summary>
    public static bool IsOfAllTogether(Statement statement) => RelationCues.AllTogether.IsMatch(Lead(statement));

    /// <summary>更新政府信息23条: what was brought up to date.</summary>
    public static bool IsUpdated(Statement statement) => RelationCues.Updated.IsMatch(Lead(statement));

    /// <summary>
    /// 公开信息687条,其中主动公开668条,依申请公开19条: the part is what the measure means, and not the whole; 其中通过专栏主动公开68条 is
    /// what went one way.
    /// </summary>
    public static bool IsProactivePart(Statement part, Statement whole) =>
        part.Measure == "proactive_info_total" && IsPart(part, whole) && RelationCues.Proactive.IsMatch(Lead(part)) && !RelationCues.Proactive.IsMatch(Lead(whole)) && !IsByMeans(part);

    /// <summary>主动公开信息1120条。通过不同渠道和方式公开信息1480条: what all channels add up to counts the same item more than once.</summary>
    public static bool IsSumOfChannels(Statement sum, Statement total) =>
        sum.Measure == "proactive_info_total" && sum.Value > total.Value && RelationCues.AcrossChannels.IsMatch(Lead(sum)) && !RelationCues.AcrossChannels.IsMatch(Lead(total));

    /// <summary>通过公示栏等形式公开108条,通过网站公开33条: what went one way stands beside the figure of a channel and does not hold it.</summary>
    public static bool IsBeside(Statement total, Statement channel) =>
        channel.IsOfChannel && channel.Position > total.Position && channel.Passage == total.Passage
        && RelationCues.OneMeans.IsMatch(Lead(total)) && !RelationCues.Introduces.IsMatch(Between(total, channel));

    /// <summary>网站发布492条,通过信用平台等途径发布30000条: what went further ways is no total either.</summary>
    public static bool IsByFurtherMeans(Statement total, Statement channel) =>
        channel.IsOfChannel && channel.Position < total.Position && channel.Passage == total.Passage && channel.Period == total.Period
        && RelationCues.FurtherMeans.IsMatch(Lead(total)) && !total.IsSum;

    /// <summary>通过网站及新媒体发布723条,微信公众号推送911条: what went some ways is no total where one more way has a greater figure.</summary>
    public static bool IsByLesserMeans(Statement total, Statement channel) =>
        channel.IsOfChannel && channel.Position > total.Position && channel.Passage == total.Passage && channel.Period == total.Period
        && channel.Value > total.Value && IsByMeans(total);

    /// <summary>截至2009年底,已公开8400条 in a report that gives the year less elsewhere: what all years add up to.</summary>
    public static bool IsUntilNow(Statement statement) => RelationCues.UntilNow.IsMatch(Lead(statement));

    /// <summary>办理申请23件,其中网上22件,书面申请1件: the requests of one form are no total.</summary>
    public static bool IsPartOfDealtWith(Statement part, Statement dealt) =>
        part.Measure == "req_new" && dealt.Measure == "res_total" && part.Sentence == dealt.Sentence && part.Passage == dealt.Passage
        && part.Position > dealt.Position && part.Value < dealt.Value && part.Applicant is null
        && RelationCues.Introduces.IsMatch(Between(dealt, part)) && !RelationCues.Received.IsMatch(Lead(part));

    /// <summary>办理申请675件,已办结661件 or 其中661件已办结: where the closed ones are told apart, those dealt with are the received and the carried-in together.</summary>
    public static bool IsDealtWith(Statement dealt, Statement closing) =>
        dealt.Measure == "res_total" && IsLater(closing, dealt) && closing.Value < dealt.Value
        && !RelationCues.Closed.IsMatch(Lead(dealt)) && (RelationCues.Closed.IsMatch(Between(dealt, closing)) || RelationCues.Closed.IsMatch(After(closing)));

    /// <summary>办理申请19件,1件结转下年度: those dealt with hold some that were not closed.</summary>
    public static bool HoldsCarriedOut(Statement dealt, Statement carriedOut) =>
        dealt.Measure == "res_total" && carriedOut.Value > 0 && carriedOut.Passage == dealt.Passage && carriedOut.Position > dealt.Position
        && carriedOut.Period.Year == dealt.Period.Year && RelationCues.DealtWith.IsMatch(Lead(dealt)) && !RelationCues.Closed.IsMatch(Lead(dealt));

    /// <summary>受理申请59件,结转上年后新收到47件: the first number holds the requests carried in as well.</summary>
    public static bool HoldsCarriedIn(Statement received, Statement ofYear) =>
        received.Measure == "req_new" && IsLater(ofYear, received) && ofYear.Value < received.Value && RelationCues.NewAfterCarriedIn.IsMatch(Lead(ofYear));

    private static bool IsLater(Statement later, Statement earlier) =>
        later.Sentence == earlier.Sentence && later.Measure == earlier.Measure && later.Passage == earlier.Passage
        && later.Period.Year == earlier.Period.Year && later.Applicant == earlier.Applicant && later.Position > earlier.Position;

    /// <summary>The words from one number to the other, without the brackets that are closed between them.</summary>
    private static string Between(Statement earlier, Statement later) =>
        ClosedBracket().Replace(earlier.Passage.Text[earlier.Position..later.Position], "");

    /// <summary>The words from a number to the end of its clause.</summary>
    private static string After(Statement statement) => statement.Passage.Text[statement.Position..Math.Max(statement.Position, statement.End)];

    /// <summary>The words of its sentence before a number, back to the number before, without the brackets that are closed among them.</summary>
    private static string Lead(Statement statement)
    {
        var words = statement.Passage.Text[Math.Min(statement.Start, statement.Position)..statement.Position];
        return ClosedBracket().Replace(LastNumber().Replace(words, ""), "");
    }

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ClosedBracket();

    [GeneratedRegex(@"^.*\d(?!\d*(?:年|月|日))", RegexOptions.CultureInvariant | RegexOptions.Singleline, 2000)]
    private static partial Regex LastNumber();
}

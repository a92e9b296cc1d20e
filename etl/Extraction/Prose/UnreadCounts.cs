using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Prose.Lists;
using Warehouse.Etl.Extraction.Prose.Numbers;
using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// Counts in clauses on what was published, requested or answered that no pattern reads: they are not loaded, and must not be lost
/// unsaid.
/// </summary>
internal static class UnreadCounts
{
    private static readonly string[] units = ["条", "件", "篇", "期", "次", "人次"];

    /// <summary>微信公众号2个 are accounts.</summary>
    private static readonly string[] things = ["个"];

    private static readonly string[] cases = ["件"];

    /// <summary>信息公开复议。收到22件: cases that only a heading names.</summary>
    private static readonly Words entered = new("^(?:{年}度?|全年|本年度?|共|,)*(?:收到|受理|接到|发生|新收)(?:了)?$");

    /// <summary>行政许可28个、行政处罚18个 may be as many decisions.</summary>
    private static readonly Words acts = new("(?:规章|规范性文件|行政(?:许可|处罚|强制))(?:决定|信息)?{填}$");

    private static readonly Words subject = new("{公事}|{网站}|栏目|专栏|政府信息|释疑|解惑|答疑|舆情|^(?!.*{内报}).*信息{数}");

    /// <summary>校验公告17条、抽检结果23条: kinds of information, whether or not the sentence says that they were published.</summary>
    private static readonly Words pieces = new("^(?!.*{内报}).*(?:公告|公示|通报|动态|名单|结果)(?:类)?{数}");

    private static readonly Words publishes = new("{公开}[^;]*$");

    private static readonly Words listed = new("^(?:、|,?其中)");

    /// <summary>2019年答复43件: requests are what is answered where nothing else is named.</summary>
    private static readonly Words answered = new("^(?:[^,;:{数}]{0,10}:)?[,;、]?(?:{年}度?|全年|本年度?|{谁的}|全[市县区州旗省]|共|已|,)*(?:答复|回复|办结|结转(?:{年}|下一?年度?|次年)?)$");

    private static readonly Words year = new("^[,、;:]?{年}$");
    private static readonly Words amongParts = new("{公开}[^;]*(?:其中|信息[中里],?(?:共)?有)[^;]*$");
    private static readonly Words singledOut = new("^,?其中");
    private static readonly Words money = new("经费|费用");

    /// <summary>投入3万元用于信息公开工作,其中触摸屏购置1.8万元: what was spent on the work, and its parts.</summary>
    private static readonly Words spent = new("(?:投入|支出|列支|拨付|花费|安排|落实)[^;]*$", RegexOptions.RightToLeft);
    private static readonly Words work = new("(?:政府信息|政务|信息)公开");

    /// <summary>配备73名专、兼职工作人员, 设立查阅场所8处, 受训26人: what an office has and does for disclosure.</summary>
    private static readonly Words means = new("专职|全职|兼职|{数}专$|信息员|查阅(?:点|室|场所|处|中心)|受理点|专门机构|参训|受训|培训");

    private static readonly string[] meansUnits = ["人", "个", "次", "期"];

    /// <summary>信息类别:机构概况1条;政府文件18条,新增3条: a list of kinds under its own name.</summary>
    private static readonly Words kinds = new("^[^,;:、{数}]{0,8}(?:类别|分类)(?:情况)?:");

    public static bool Has(Mention mention) =>
        mention.Token.Kind == ProseTokenKind.Quantity
        && (mention.Token.Unit.Length == 0
            ? ListCues.General.IsTrueOf(mention)
            : IsOfSubject(mention) || IsWithoutWords(mention) || IsMoney(mention) || IsOfMeans(mention) || IsListed(mention) || IsPart(mention) || IsOfYear(mention) || IsEntry(mention) || IsAnswer(mention));

    /// <summary>Whether a passage begins with the number, so that the words which said what it counts have been lost: 38条,占2%.</summary>
    private static bool IsWithoutWords(Mention mention) =>
        mention is { Index: 0, Source: { Start: 0, Outer: null }, Token.Unit: "条" or "件" or "篇" };

    /// <summary>发布文件50件、任免195件、其他77件: what stands beside something that was published is published as well.</summary>
    private static bool IsListed(Mention mention) =>
        mention.Token.Unit is "条" or "件" or "篇"
        && ((mention.Token.Unit is "条" or "篇" && pieces.IsMatch(mention.Near)) || (listed.IsMatch(mention.Before) && publishes.IsMatch(mention.Lead)) || amongParts.IsMatch(mention.Lead) || kinds.IsMatch(mention.Lead));

    /// <summary>接受信息公开咨询30人次,其中来电来访20次: a part of something that the report is about.</summary>
    private static bool IsPart(Mention mention) =>
        singledOut.IsMatch(mention.Before) && CountingWords.IsOfClass(mention.Token.Unit, units) && !CountingWords.IsOfClass(mention.Token.Unit, things) && subject.IsMatch(mention.Lead);

    private static bool IsAnswer(Mention mention) => mention.Token.Unit == "件" && answered.IsMatch(mention.Before);

    /// <summary>公开信息逐年增加:2011年120条,2012年160条: what a year has of what the sentence speaks of.</summary>
    private static bool IsOfYear(Mention mention) =>
        mention.Token.Unit is "条" or "件" or "篇" && year.IsMatch(mention.Before) && subject.IsMatch(mention.Lead);

    /// <summary>其中:网络(件):15 on a line of its own.</summary>
    private static bool IsEntry(Mention mention) =>
        mention is { BeforeStart: 0, After: "", Token.Unit: "条" or "件" or "篇" } && mention.Before.EndsWith(':') && mention.Index == mention.Before.Length;

    private static bool IsMoney(Mention mention) =>
        mention.Token.Unit is "元" or "万元" && (mention.Topic == "fee" || (money.IsMatch(mention.Near) && (subject.IsMatch(mention.Sentence) || means.IsMatch(mention.Sentence))) || (spent.IsMatch(mention.Lead) && work.IsMatch(mention.Whole)));

    private static bool IsOfMeans(Mention mention) => CountingWords.IsOfClass(mention.Token.Unit, meansUnits) && means.IsMatch(mention.Near);

    private static bool IsOfSubject(Mention mention) =>
        CountingWords.IsOfClass(mention.Token.Unit, units) && (!CountingWords.IsOfClass(mention.Token.Unit, things) || acts.IsMatch(mention.Clause))
        && (subject.IsMatch(mention.Before.EndsWith(',') ? mention.Around : mention.Near) || (mention.Topic == "request" && mention.Token.Unit.Length > 0 && CountingWords.IsOfClass(mention.Token.Unit, cases))
        || (mention.Topic == Topics.EitherCase && CountingWords.IsOfClass(mention.Token.Unit, cases))
        || (mention.Topic is "review" or "litigation" && CountingWords.IsOfClass(mention.Token.Unit, cases) && entered.IsMatch(mention.Before)));
}

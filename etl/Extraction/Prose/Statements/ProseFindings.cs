using System.Globalization;
using Warehouse.Etl.Extraction.Prose.Patterns;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>What is said to the clerk about a sentence that was doubted or declined.</summary>
internal static class ProseFindings
{
    public static Finding OtherYear(Statement statement) => About(statement, "other_year",
        $"该句说的是{statement.Period.Year}年的数据，已记在{statement.Period.Year}年名下，不作为本报告年度的数据");

    public static Finding LaterYear(Statement statement) => About(statement, "other_year",
        $"该句说的是{statement.Period.Year}年，晚于本报告年度，未采用");

    public static Finding Approximate(Statement statement) => About(statement, "approximate_value",
        $"原文为约数（余、多、约），按{Number(statement.Value)}{statement.Unit}记载");

    public static Finding LacksUnit(Statement statement, string unit) => About(statement, "unit_missing",
        $"数字后没有单位，按“{unit}”记载");

    public static Finding Cumulative(Statement statement, bool isDeclined) => About(statement, "cumulative_not_annual", isDeclined
        ? "原文为历年累计数，不作为本年度的数据"
        : "原文用“截至”“累计”，可能是历年累计数，请核对是否为本年度的数据");

    public static Finding PartYear(Statement statement) => About(statement, "part_year",
        "原文为半年、季度或若干月份的数据，不作为全年的数据");

    public static Finding OtherOffice(Statement statement) => About(statement, "other_office",
        "原文说的是其他机关的数量，或协助其他机关办理的数量，不作为本机关的数据");

    public static Finding OtherBusiness(Statement statement) => About(statement, "other_business",
        "另处写明了政府信息公开方面的数量，此数没有写明，是机关其他业务的，未采用");

    public static Finding OfAnyBusiness(Statement statement) => About(statement, "other_business",
        "原文没有写明是政府信息公开方面的，可能是机关其他业务的数量，请核对");

    public static Finding OfWholeOrPart(Statement statement) => About(statement, "measure_ambiguous",
        "“均”“全部”可以指总数，也可以指刚说到的一部分，无法确定，未采用");

    public static Finding OutsideData(Statement statement) => About(statement, "outside_data_section",
        "数字出现在“存在问题”或“下一步打算”一类段落，不作为本年度的数据");

    public static Finding Cut(Statement statement) => About(statement, "sentence_cut",
        "文件在数字处中断，数字可能不完整，未采用");

    public static Finding Combined(Statement statement) => About(statement, "measures_combined",
        "原文把几项数据合成一个数字，无法分开，未采用");

    public static Finding PartOfList(Statement statement) => About(statement, "part_of_list",
        "数字是一串类别中的一项，不作为该渠道的总数，未采用");

    public static Finding PartOfTotal(Statement statement) => About(statement, "part_of_total",
        "数字是文中总数的一部分，不作为总数，未采用");

    public static Finding Guarded(Statement statement, ProseGuard guard) => About(statement, guard.Rule, guard.Message);

    public static Finding Ambiguous(Statement statement, string other) => About(statement, "measure_ambiguous",
        $"数字也可以理解为“{MeasureNames.Of(other).LabelZh}”，无法确定，未采用");

    public static Finding Conflicting(Statement statement, Statement other) => About(statement, "values_conflict",
        $"同一段中该指标另有{Number(other.Value)}{other.Unit}，没有说明两数的关系，未采用");

    public static Finding DoubtfulLabel(Statement item) => About(item, "label_doubtful",
        $"“{item.Label}”不像信息类别的名称，可能不完整，或数字不是信息数量，请核对");

    public static Finding DoubtfulPlace(Statement statement) => About(statement, "label_doubtful",
        $"“{statement.Label}”不像公开渠道的名称，数字可能不是公开信息的数量，请核对");

    public static Finding Contradicted(Statement denial, Statement reported) => new(
        "negation_contradicted", FindingStatus.Fail, denial.Measure, 0, reported.Value,
        $"第{Line(denial)}行称没有发生，而第{Line(reported)}行为{Number(reported.Value)}{reported.Unit}：“{Words(denial)}”", Line(denial));

    public static Finding TotalFromChannel(Statement website) => new(
        "total_from_channel", FindingStatus.Uncertain, "proactive_info_total", website.Value, null,
        $"报告没有另列主动公开总数，以网站公开数作为总数：“{Words(website)}”", Line(website));

    public static Finding TotalNotStated(Statement first, int channels) => new(
        "total_not_stated", FindingStatus.NotAssessable, "proactive_info_total", null, null,
        $"报告分{channels}个渠道列出公开数量，没有列出总数，总数不作推算：“{Words(first)}”", Line(first));

    public static Finding Unmatched(Mention first, int numbers)
    {
        var line = first.Source.Passage.LineOf(first.Token.Start).Number;
        return new Finding(
            "respective_unmatched", FindingStatus.NotAssessable, null, null, null,
            $"第{line}行“分别”之前的名称与之后的{numbers}个数字个数不同，无法一一对应，未采用", line);
    }

    public static Finding Unread(Mention mention)
    {
        var token = mention.Token;
        var line = mention.Source.Passage.LineOf(token.Start).Number;
        var (start, end) = Evidence.Around(mention.Source, token.Start, token.End);
        return new Finding(
            "number_unread", FindingStatus.NotAssessable, null, token.Value, null,
            $"“{Number(token.Value)}{token.Unit}”与各项指标的说法都不相符，未采用：“{mention.Source.Passage.OriginalWords(start, end, token.Start)}”", line);
    }

    public static Finding Adjacent(Statement statement, Mention matters) => About(statement, "counts_adjacent",
        $"“{Number(matters.Token.Value)}{matters.Token.Unit}”之后紧接另一个数，按后一个数{Number(statement.Value)}{statement.Unit}记载，请核对");

    public static Finding Unreadable(int line) => new(
        "sentence_unreadable", FindingStatus.NotAssessable, null, null, null, $"第{line}行有一句过于复杂，未能读取，请人工核对", line);

    public static Finding NextReport(SourceLine title) => new(
        "other_office", FindingStatus.Uncertain, null, null, null, $"第{title.Number}行起是另一机关或另一年度的报告，其正文未采用，请拆分文件后重新解析：“{title.Text.Trim()}”", title.Number);

    private static Finding About(Statement statement, string rule, string message) => new(
        rule, FindingStatus.Uncertain, statement.Measure, statement.Value, null, $"{message}：“{Words(statement)}”", Line(statement));

    private static int Line(Statement statement) => statement.Passage.LineOf(statement.Position).Number;

    private static string Words(Statement statement) => statement.Passage.OriginalWords(statement.Start, statement.End, statement.Position);

    private static string Number(decimal value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}

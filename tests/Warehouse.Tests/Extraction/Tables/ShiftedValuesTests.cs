using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Values that an extractor wrote out apart from their labels: no row may take those of another.</summary>
public class ShiftedValuesTests
{
    private static TableResult Extract(int year, params string[] lines) => TableExtractor.Extract(TextDocument.OfLines(lines), year);

    private static decimal?[] Values(TableResult result, string measure) =>
        [.. result.Facts.Where(fact => fact.Measure == measure).Select(fact => fact.Value)];

    private static string[] Row(string label, params int[] values) => [label, .. values.Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    [Test]
    public void Values_before_a_label_that_takes_two_lines_shift_the_rows_after_it()
    {
        var result = Extract(2022, [
            "本年制发件数", "现行有效件数",
            .. Row("4.无正当理由大量反复申请", 0, 0, 0, 0, 0, 0, 0),
            .. Row("5.要求行政机关确认或重新出具已获取信息", 0, 0, 0, 0, 0, 0, 0), "0", "1", "0", "0", "0", "0", "1",
            .. Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", 2, 0, 0, 0, 0, 0, 2),
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            .. Row("3.其他", 0, 0, 0, 0, 0, 0, 0), .. Row("(七)总计", 9, 1, 0, 0, 0, 0, 10)]);

        Assert.That(Values(result, "oth_no_correction"), Is.Empty);
        Assert.That(Values(result, "rej_excessive"), Has.Length.EqualTo(7));
        Assert.That(Values(result, "oth_misc"), Has.Length.EqualTo(7));
        Assert.That(result.Findings.Where(finding => finding.Measure == "oth_no_correction").Select(finding => finding.Rule), Does.Contain(TableRules.RowWidth));
    }

    [Test]
    public void A_value_between_heading_and_label_is_not_followed_by_those_of_other_rows()
    {
        var result = Extract(2022,
            "第二十条第(五)项", "信息内容", "本年处理决定数量", "415", "行政许可",
            "第二十条第(六)项", "信息内容", "本年处理决定数量", "259", "行政处罚", "7", "行政强制",
            "(一)予以公开", "3", "0", "0", "0", "0", "0", "3");

        Assert.That(Values(result, "penalty_decisions"), Is.Empty);
        Assert.That(Values(result, "permit_decisions").Concat(Values(result, "coercion_decisions")), Has.None.Not.Null);
    }

    [Test]
    public void Labels_and_then_all_their_values_are_neither_blank_nor_bound()
    {
        var result = Extract(2016,
            "统计指标", "单位", "统计数",
            "1.政府公报公开政府信息数", "2.政府网站公开政府信息数", "3.政务微博公开政府信息数", "4.政务微信公开政府信息数", "5.其他方式公开政府信息数",
            "——", "条 11", "条 22", "条 33", "条 44", "条 55");

        Assert.That(result.Facts, Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Rule), Does.Contain(TableRules.RowWidth));
    }

    [Test]
    public void A_stroke_before_the_values_of_several_labels_is_not_that_of_the_last()
    {
        var result = Extract(2016,
            "统计指标", "单位", "统计数",
            "1.政府公报公开政府信息数", "条 11", "2.政府网站公开政府信息数", "3.政务微博公开政府信息数", "——", "条 22", "条 33", "4.政务微信公开政府信息数", "条 44", "5.其他方式公开政府信息数", "条 55");

        Assert.That(result.Facts.Select(fact => fact.Measure), Is.EquivalentTo(new[] { "channel_gazette", "channel_wechat", "channel_other" }));
    }

    [Test]
    public void A_unit_and_its_value_on_one_line_belong_to_the_label_before()
    {
        var result = Extract(2016,
            "统计指标", "单位", "统计数",
            "1.政府公报公开政府信息数", "条 11", "2.政府网站公开政府信息数", "条 22", "3.政务微博公开政府信息数", "条 33", "4.政务微信公开政府信息数", "条 44", "5.其他方式公开政府信息数", "条 55");

        Assert.That(Values(result, "channel_gazette"), Is.EqualTo(new decimal?[] { 11 }));
        Assert.That(Values(result, "channel_other"), Is.EqualTo(new decimal?[] { 55 }));
    }

    [Test]
    public void Numbers_fewer_than_a_row_between_headings_and_a_label_shift_the_rows_after_them()
    {
        var result = Extract(2022,
            "第二十条第(一)项", "信息内容", "本年制发件数", "本年废止件数", "0", "0", "规章", "3", "1", "行政规范性文件",
            "第二十条第(五)项", "信息内容", "本年处理决定数量", "行政许可", "12");

        Assert.That(Values(result, "reg_issued").Concat(Values(result, "reg_repealed")), Has.None.Not.Null);
        Assert.That(result.Findings.Where(finding => finding.Measure == "reg_issued").Select(finding => finding.Rule), Does.Contain(TableRules.RowWidth));
    }

    [Test]
    public void Values_more_than_the_labels_before_them_belong_to_the_label_after_them()
    {
        var result = Extract(2016,
            "统计指标", "单位", "统计数",
            "1.政府公报公开政府信息数", "条 11", "2.政府网站公开政府信息数", "3.政务微博公开政府信息数", "条 22", "条 33", "条 44", "4.政务微信公开政府信息数", "条 55", "5.其他方式公开政府信息数");

        Assert.That(result.Facts.Where(fact => fact.Value is not null).Select(fact => fact.Measure), Is.EquivalentTo(new[] { "channel_gazette" }));
    }

    [Test]
    public void A_unit_far_from_its_values_on_one_line_belongs_to_the_label_before()
    {
        var result = Extract(2010,
            "指标名称", "计量单位", "代码", "本期实际", "本年累计",
            "主动公开信息数", "条                                01          235        235",
            "其中:全文电子化的主动公开信息数", "条                                02          185        185");

        Assert.That(Values(result, "proactive_info_total"), Is.EqualTo(new decimal?[] { 235 }));
        Assert.That(Values(result, "proactive_fulltext"), Is.EqualTo(new decimal?[] { 185 }));
    }

    [Test]
    public void A_number_before_the_first_label_and_none_behind_the_last_shift_the_rows_between()
    {
        var result = Extract(2012,
            "主动公开政府信息情况", "统计时段内主动公开信息 54", "数", "2",
            "机构职能类信息数量(单位:条)", "3", "领导信息类信息数量(单位:条)", "0", "政策法规类信息数量(单位:条)", "24", "工作动态类信息数量(单位:条)",
            "依申请公开政府信息情况");

        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("cs_", StringComparison.Ordinal)), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding.Measure is "cs_leaders" or "cs_news").Select(finding => finding.Rule), Is.EqualTo(Enumerable.Repeat(TableRules.RowWidth, 2)));
    }

    [Test]
    public void A_column_written_behind_the_heading_of_the_next_rows_withholds_its_rows()
    {
        var result = Extract(2020,
            "第二十条第(五)项", "信息内容", "上一年项目数量", "本年增/减",
            "行政许可", "3", "1", "4", "其他对外管理服务事项", "1", "0", "0",
            "处理决定数量", "6", "19", "第二十条第(六)项", "信息内容", "上一年项目数量", "本年增/减", "处理决定数量", "行政处罚", "5", "0", "2");

        Assert.That(Values(result, "other_service_decisions").Concat(Values(result, "permit_decisions")), Is.Empty);
        Assert.That(Values(result, "penalty_decisions"), Is.EqualTo(new decimal?[] { 2 }));
    }

    [Test]
    public void A_heading_cut_at_its_stroke_is_still_the_heading()
    {
        var result = Extract(2019, "第二十条第(五)项", "信息内容", "上一年项目数量", "本年增/", "处理决定数量", "行政许可", "3", "1", "4", "其他对外管理服务事项", "2", "0", "7");

        Assert.That(Values(result, "permit_items_change"), Is.EqualTo(new decimal?[] { 1 }));
        Assert.That(Values(result, "other_service_decisions"), Is.EqualTo(new decimal?[] { 7 }));
    }

    [Test]
    public void Labels_before_the_values_of_two_are_not_blank()
    {
        var result = Extract(2022, "第二十条第(六)项", "信息内容", "本年处理决定数量", "行政处罚", "行政强制", "12", "5", "第二十条第(八)项", "信息内容", "本年收费金额(单位:万元)", "行政事业性收费", "3");

        Assert.That(Values(result, "penalty_decisions").Concat(Values(result, "coercion_decisions")), Is.Empty);
        Assert.That(Values(result, "admin_fee_amount"), Is.EqualTo(new decimal?[] { 3 }));
    }

    [Test]
    public void A_column_of_units_before_one_of_values_is_neither_blank_nor_a_stroke()
    {
        var result = Extract(2016,
            "统计指标", "单位", "统计数",
            "1.政府公报公开政府信息数", "条 11", "2.政府网站公开政府信息数", "3.政务微博公开政府信息数", "条", "——", "条", "22", "33", "4.政务微信公开政府信息数", "条 44", "5.其他方式公开政府信息数", "条 55");

        Assert.That(result.Facts.Select(fact => fact.Measure), Is.EquivalentTo(new[] { "channel_gazette", "channel_wechat", "channel_other" }));
    }

    [Test]
    public void A_number_or_a_note_may_stand_before_the_unit_of_the_label_before()
    {
        var result = Extract(2016,
            "统计指标", "单位", "统计数",
            "(一)回应公众关注热点或重大舆情数", "(不同方式回应同一热点或舆情计1次)                 次     5",
            "七、依申请公开信息收取的费用 万元0.0069",
            "政务微信公开政府信息数", "4.      条    44");

        Assert.That(Values(result, "hotspot_responses"), Is.EqualTo(new decimal?[] { 5 }));
        Assert.That(Values(result, "request_fee_wan"), Is.EqualTo(new decimal?[] { 0.0069m }));
    }

    [Test]
    public void A_number_within_a_note_that_the_next_line_closes_is_no_value()
    {
        var result = Extract(2016,
            "统计指标", "单位", "统计数",
            "(一)主动公开政府信息数(不同渠道和方式公开相同信息计 1", "条    99", "条)", "其中:主动公开规范性文件数            条     5", "制发规范性文件总数            件     0");

        Assert.That(Values(result, "proactive_info_total"), Has.None.EqualTo(1));
        Assert.That(Values(result, "nd_disclosed"), Is.EqualTo(new decimal?[] { 5 }));
    }

    [Test]
    public void Most_rows_of_a_list_without_values_and_numbers_elsewhere_are_not_blank()
    {
        var result = Extract(2016, [
            "统计指标", "单位", "统计数",
            "1.政府公报公开政府信息数", "2.政府网站公开政府信息数", "", "条", "条", "", "3.政务微博公开政府信息数", "4.政务微信公开政府信息数", "", "条", "条", "",
            "1.参加或举办新闻发布会总次数", "其中:主要负责同志参加新闻发布会次数", "", "次", "次", "",
            "八、其他", "11", "", "22", "", "33", "", "44", "", "55", "", "66"]);

        Assert.That(result.Facts, Is.Empty);
    }

    [Test]
    public void A_row_of_values_before_pieces_of_a_label_shifts_the_rows_to_one_without_any()
    {
        var result = Extract(2022, [
            "本年制发件数", "现行有效件数",
            .. Row("4.无正当理由大量反复申请", 0, 0, 0, 0, 0, 0, 0),
            "(六)其", "0", "0", "0", "0", "1", "0", "1", "他处理",
            .. Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", 2, 0, 0, 0, 0, 0, 2),
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
            .. Row("3.其他", 3, 0, 0, 0, 0, 0, 3)]);

        Assert.That(Values(result, "oth_no_correction").Concat(Values(result, "oth_fee_unpaid")), Is.Empty);
        Assert.That(Values(result, "oth_misc"), Has.Length.EqualTo(7));
    }

    [Test]
    public void Labels_without_values_before_one_whose_numbers_go_on_behind_a_heading_leave_it_open()
    {
        var result = Extract(2020,
            "第二十条第(八)项", "信息内容", "行政事业性收费", "第二十条第(九)项", "信息内容", "政府集中采购", "0", "0", "上一年项目数量", "20", "23", "本年增/减", "91", "2");

        Assert.That(Values(result, "procurement_projects").Concat(Values(result, "fee_items_prev")), Is.Empty);
    }

    [Test]
    public void A_row_behind_an_unknown_label_and_before_one_with_the_values_of_two_is_withheld()
    {
        var result = Extract(2022, [
            "本年制发件数", "现行有效件数",
            .. Row("8.属于行政查询事项", 0, 0, 0, 0, 0, 0, 0),
            "甲乙丙丁戊己庚辛", .. Row("2.没有现成信息需要另行制作", 8, 0, 0, 1, 0, 0, 9),
            .. Row("3.补正后申请内容仍不明确", 2, 1, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0)]);

        Assert.That(Values(result, "unable_no_ready"), Is.Empty);
        Assert.That(Values(result, "den_admin_query"), Has.Length.EqualTo(7));
    }

    [Test]
    public void Strokes_are_withheld_with_the_numbers_of_their_row()
    {
        var result = Extract(2022, [
            "申请人情况", "自然人", "总计", "5", "0", "0", "0", "0", "0", "5",
            "一、本年新收政府信息公开申请数量", "——", "0", "0", "0", "0", "0", "0", "二、上年结转政府信息公开申请数量", "3", "0", "0", "0", "0", "0", "3", "(一)予以公开"]);

        Assert.That(Values(result, "req_new"), Is.Empty);
    }
}

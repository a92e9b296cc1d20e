using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

public class TableExtractorTests
{
    private static TableResult Extract(params string[] lines) => TableExtractor.Extract(TextDocument.OfLines(lines), null);

    private static decimal? ValueOf(TableResult result, string measure, string? applicant = null) =>
        result.Facts.Single(fact => fact.Measure == measure && fact.Applicant == applicant).Value;

    private static string[] Measures(TableResult result) => [.. result.Facts.Select(fact => fact.Measure).Distinct()];

    [Test]
    public void Equal_words_are_told_apart_by_their_place_in_the_form()
    {
        var result = Extract(
            "一、本年新收政府信息公开申请数量\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计",
            "(六)其他处理\t1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t1\t0\t0\t0\t0\t0\t1",
            "\t2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0",
            "\t3.其他\t2\t0\t0\t0\t0\t1\t3",
            "(七)总计\t3\t0\t0\t0\t0\t1\t4");
        Assert.That(ValueOf(result, "oth_misc", "total"), Is.EqualTo(3));
        Assert.That(ValueOf(result, "res_total", "total"), Is.EqualTo(4));
    }

    [Test]
    public void A_value_that_happens_to_be_the_number_of_its_row_stays_a_value()
    {
        var result = Extract("机构职能类信息数量(单位:条)", "|", "2", "|", "||", "领导信息类信息数量(单位:条)", "|", "03", "|", "||", "政策法规类信息数量(单位:条)", "|", "4", "|", "||");
        Assert.That(ValueOf(result, "cs_institution"), Is.EqualTo(2));
        Assert.That(ValueOf(result, "cs_leaders"), Is.EqualTo(3));
    }

    [Test]
    public void A_row_of_applicants_may_begin_with_the_number_of_the_row()
    {
        var result = Extract(
            "本年制发件数\t本年废止件数\t现行有效件数",
            "6.属于四类过程性信息\t08\t0\t0\t2\t0\t0\t10",
            "7.属于行政执法案卷\t11\t0\t0\t0\t0\t0\t11");
        Assert.That(ValueOf(result, "den_process", "natural_person"), Is.EqualTo(8));
        Assert.That(ValueOf(result, "den_enforcement_file", "natural_person"), Is.EqualTo(11));
    }

    [Test]
    public void A_row_without_any_value_is_blank_and_not_zero()
    {
        var result = Extract("信息内容\t本年制发件数\t本年废止件数\t现行有效件数", "规章\t\t\t", "行政规范性文件\t1\t0\t9", "五、存在的主要问题及改进情况");
        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("reg_", StringComparison.Ordinal)).Select(fact => (fact.Value, fact.State)), Is.All.EqualTo(((decimal?)null, ValueState.Blank)));
        Assert.That(ValueOf(result, "nd_in_force"), Is.EqualTo(9));
    }

    [Test]
    public void A_mistyped_label_with_blank_cells_is_a_blank_row()
    {
        var result = Extract(
            "本年制发件数\t本年废止件数\t现行有效件数",
            "4.保护第三方合法权益\t1\t0\t0\t0\t0\t0\t1",
            "5.属于三类内容事务信息\t\t\t\t\t\t\t",
            "6.属于四类过程性信息\t2\t0\t0\t0\t0\t0\t2");
        Assert.That(result.Facts.Where(fact => fact.Measure == "den_internal").Select(fact => fact.State), Is.EqualTo(Enumerable.Repeat(ValueState.Blank, 7)));
    }

    [Test]
    public void Words_like_a_label_without_cells_are_no_blank_row()
    {
        var result = Extract(
            "本年制发件数\t本年废止件数\t现行有效件数",
            "4.保护第三方合法权益\t1\t0\t0\t0\t0\t0\t1",
            "属于三类内容事务信息",
            "6.属于四类过程性信息\t2\t0\t0\t0\t0\t0\t2");
        Assert.That(Measures(result), Does.Not.Contain("den_internal"));
    }

    [Test]
    public void A_mistyped_label_is_recognised_by_its_place_and_said()
    {
        var result = Extract(
            "本年制发件数\t本年废止件数\t现行有效件数",
            "5.属于三类内部事务信息\t0\t0\t0\t0\t0\t0\t0",
            "6.属于四类过程性性信息\t1\t0\t0\t0\t0\t0\t1",
            "7.属于行政执法案卷\t0\t0\t0\t0\t0\t0\t0");
        Assert.That(ValueOf(result, "den_process", "total"), Is.EqualTo(1));
        Assert.That(result.Findings.Select(finding => finding.Rule), Does.Contain(TableRules.LabelTyped));
    }

    [Test]
    public void Headings_without_tables_give_no_values_and_a_finding_for_each_table()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines("一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况"), 2021);
        Assert.That(result.Form, Is.EqualTo("F2021"));
        Assert.That(result.Facts, Is.Empty);
        Assert.That(result.Findings.Count(finding => finding.Rule == TableRules.TableMissing), Is.EqualTo(3));
    }

    [Test]
    public void A_document_that_ends_within_a_row_keeps_the_cells_before_the_cut()
    {
        var result = Extract("本年制发件数\t本年废止件数\t现行有效件数", "规章\t0\t0\t0", "行政规范性文件\t3\t1");
        Assert.That(Measures(result), Does.Contain("nd_repealed").And.Not.Contain("nd_in_force"));
        Assert.That(result.Findings.Select(finding => finding.Rule), Does.Contain(TableRules.TableTruncated));
    }

    [Test]
    public void The_unit_of_an_amount_is_kept_and_a_missing_one_is_said()
    {
        var printed = Extract("采购项目数量\t采购总金额", "政府集中采购\t24\t18.6198万元");
        var bare = Extract("采购项目数量\t采购总金额", "政府集中采购\t24\t186198");
        Assert.That(printed.Facts.Single(fact => fact.Measure == "procurement_amount").Unit, Is.EqualTo("万元"));
        Assert.That(printed.Findings.Select(finding => finding.Rule), Does.Not.Contain(TableRules.AmountUnit));
        Assert.That(bare.Findings.Select(finding => finding.Rule), Does.Contain(TableRules.AmountUnit));
    }

    [Test]
    public void The_count_of_fee_items_is_never_the_fee_amount()
    {
        var result = Extract("上一年项目数量\t本年增/减", "行政事业性收费\t240\t0");
        Assert.That(Measures(result), Is.EqualTo(new[] { "fee_items_prev", "fee_items_change" }));
    }

    [Test]
    public void The_national_form_of_2014_is_read_with_its_column_of_units()
    {
        var result = Extract(
            "统计指标\t单位\t统计数", "一、主动公开情况\t——\t——", "(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)\t条\t1356",
            "其中:主动公开规范性文件数\t条\t", "制发规范性文件总数\t件\t4", "二、回应解读情况\t——\t——", "(一)收到申请数\t件\t7", "五、行政诉讼数量\t件\t2", "(二)被依法纠错数\t件\t1");
        Assert.That(result.Form, Is.EqualTo("F2014"));
        Assert.That(ValueOf(result, "proactive_info_total"), Is.EqualTo(1356));
        Assert.That(ValueOf(result, "nd_disclosed"), Is.Null);
        Assert.That(ValueOf(result, "lit_corrected14"), Is.EqualTo(1));
        Assert.That(Measures(result), Does.Not.Contain("review_corrected14"));
    }

    [Test]
    public void The_local_form_of_2008_takes_the_column_of_the_year()
    {
        var result = Extract(
            "指标名称\t计量单位\t代码\t本期实际\t本年累计", "主动公开信息数\t条\t01\t10\t120", "其中:全文电子化的主动公开信息数\t条\t02\t9\t110",
            "行政申诉数\t件\t34\t0\t1");
        Assert.That(result.Form, Is.EqualTo("L2008"));
        Assert.That(ValueOf(result, "proactive_info_total"), Is.EqualTo(120));
    }

    [Test]
    public void Table_four_is_read_under_headings_joined_into_one()
    {
        var result = Extract("本年制发件数 | 本年废止件数 | 现行有效件数 |", "规章 | 0 | 0 | 0 |", "四、政府信息公开行政复议、行政诉讼情况", "行政复议行政诉讼", "| 119 | 25 | 91 | 24 | 259 | 7 | 1 | 2 | 3 | 13 | 5 | 0 | 0 | 1 | 6 |", "五、存在的主要问题及改进情况");
        Assert.That(ValueOf(result, "review_total"), Is.EqualTo(259));
        Assert.That(ValueOf(result, "lit_after_total"), Is.EqualTo(6));
    }

    [Test]
    public void Blank_review_beside_litigation_of_zeros_stays_blank()
    {
        var result = Extract("四、政府信息公开行政复议、行政诉讼情况", "本年制发件数\t本年废止件数\t现行有效件数", "行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t", "结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t",
            "\t\t\t\t\t结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计\t结果 维持\t结果 纠正\t其他 结果\t尚未 审结\t总计", "\t\t\t\t\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0");
        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("review", StringComparison.Ordinal)).Select(fact => fact.Value), Has.Exactly(5).Null);
        Assert.That(ValueOf(result, "lit_after_total"), Is.Zero);
    }

    [Test]
    public void Headings_of_a_narrative_report_are_no_rows_of_a_local_form() =>
        Assert.That(TableExtractor.Extract(TextDocument.OfLines("二、主动公开政府信息情况", "2018年度公开67条。", "三、依申请公开政府信息情况", "收到申请3件。", "四、行政复议情况", "没有。"), 2018).Form, Is.EqualTo("PROSE"));

    [Test]
    public void A_column_heading_before_the_cut_is_not_taken_for_a_row_of_blanks() =>
        Assert.That(Measures(Extract("本年制发件数 | 本年废止件数 | 现行有效件数 |", "规章 | 0 | 0 | 0 |", "自然人 | 法人或其他组织 | 总计 | ||||", "商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | ||||", "一、本年")), Does.Not.Contain("oth_misc"));

    [Test]
    public void A_row_that_the_end_of_the_document_leaves_empty_is_cut_and_not_blank()
    {
        var result = Extract("本年制发件数", "", "本年废止件数", "", "现行有效件数", "", "规章", "", "0", "", "0", "", "0", "", "(一)予以公开", "", "", "", "", "", "", "", "");
        Assert.That(Measures(result), Does.Not.Contain("res_granted"));
        Assert.That(result.Findings.Where(finding => finding.Measure == "res_granted").Select(finding => finding.Rule), Does.Contain(TableRules.TableTruncated));
    }

    [Test]
    public void Figures_that_cannot_be_taken_apart_leave_the_row_open_and_not_blank()
    {
        var result = Extract("本年制发件数", "本年废止件数", "现行有效件数", "规章", "0", "0", "0", "一、本年新收政府信息公开申请数量", "[60, 2, 62]", "五、存在的主要问题及改进情况");
        Assert.That(Measures(result), Does.Not.Contain("req_new"));
        Assert.That(result.Findings.Where(finding => finding.Measure == "req_new").Select(finding => finding.Rule), Does.Contain(TableRules.RowWidth));
    }

    [Test]
    public void A_row_whose_usual_place_its_own_sum_refutes_is_left_open()
    {
        string[] rows = ["一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 1 | 2 | |", "二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 | |", "四、结转下年度继续办理 | | 0 | 1 | 0 | 0 | 1 | 1 | 3 |"];
        var result = Extract(["本年制发件数 | 本年废止件数 | 现行有效件数 |", "规章 | 0 | 0 | 0 |", .. rows, "五、存在的主要问题及改进情况"]);
        Assert.That(ValueOf(result, "req_carried_out", "total"), Is.EqualTo(3));
        Assert.That(ValueOf(result, "req_new", "total"), Is.EqualTo(2));
    }
}

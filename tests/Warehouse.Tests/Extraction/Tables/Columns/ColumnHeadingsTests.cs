using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables.Columns;

/// <summary>Headings that name other columns than the form, or the form's in another order.</summary>
public sealed class ColumnHeadingsTests
{
    private static readonly string[] rules = ["第二十条第(一)项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|0", "行政规范性文件|3|1|27"];

    private static TableResult Extract(int year, params IEnumerable<string> lines) => TableExtractor.Extract(TextDocument.OfLines([.. lines]), year);

    private static TableResult ExtractRequests(params IEnumerable<string> lines) => Extract(2022, [.. rules, .. lines]);

    private static IEnumerable<decimal?> Values(TableResult result, string measure) => result.Facts.Where(fact => fact.Measure == measure).Select(fact => fact.Value);

    private static string[] ListOf2008(string headings, string first, string second, string third) =>
        [headings, $"主动公开信息数|条|01|{first}", $"提供服务类信息数|条|04|{second}", $"网上咨询数|人次|07|{third}", "申请总数|条|10|0|0", "1.当面申请数|条|11|0|0"];

    [Test]
    public void The_year_before_the_period_is_the_year() =>
        Assert.That(Values(Extract(2011, ListOf2008("指标名称|计量单位|代码|本年累计|本期实际", "90|40", "12|5", "7|2")), "proactive_info_total"), Is.EqualTo(new decimal?[] { 90 }));

    [Test]
    public void The_period_before_the_year_is_the_period() =>
        Assert.That(Values(Extract(2011, ListOf2008("指标名称|计量单位|代码|本期实际|本年累计", "40|90", "5|12", "2|7")), "proactive_info_total"), Is.EqualTo(new decimal?[] { 90 }));

    [Test]
    public void One_value_among_rows_of_two_may_be_of_either_column()
    {
        var result = Extract(2011, "指标名称 计量单位 代码 本期实际 本年累计", "主动公开信息数 条 01 40 90", "提供服务类信息数 条 04 5", "网上咨询数 人次 07 2", "申请总数 条 10 3 8", "1.当面申请数 条 11 4");

        Assert.That(Values(result, "service_info"), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Does.Contain("service_info"));
    }

    [Test]
    public void One_value_in_every_row_may_be_of_either_column_where_both_are_named()
    {
        var result = Extract(2011, "指标名称 计量单位 代码 本期实际 本年累计", "主动公开信息数 条 01 40", "提供服务类信息数 条 04 5", "网上咨询数 人次 07 2", "申请总数 条 10 3", "1.当面申请数 条 11 4");

        Assert.That(result.Facts.Where(fact => fact.Value is not null), Is.Empty);
    }

    [Test]
    public void A_total_alone_is_the_total()
    {
        var result = ExtractRequests("申请情况|总计", "一、本年新收政府信息公开申请数量|12", "二、上年结转政府信息公开申请数量|1", "(一)予以公开|9", "1.属于国家秘密|0", "2.重复申请|3");

        Assert.That(result.Facts.Where(fact => fact.Measure == "req_new").Select(fact => (fact.Applicant, fact.Value)), Is.EqualTo(new (string?, decimal?)[] { ("total", 12) }));
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Does.Contain("req_new"));
    }

    [Test]
    public void A_column_of_shares_is_none_of_the_form()
    {
        var result = ExtractRequests("一、本年新收政府信息公开申请数量|8|1|0|0|0|3|12|100%", "二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0|0.0%", "(一)予以公开|5|1|0|0|0|3|9|75.0%");

        Assert.That(Values(result, "req_new"), Is.EqualTo(new decimal?[] { 8, 1, 0, 0, 0, 3, 12 }));
        Assert.That(result.Findings.Where(finding => finding is { Rule: TableRules.RowWidth, Status: not FindingStatus.Pass }).Select(finding => finding.Measure), Does.Not.Contain("req_new"));
    }

    [Test]
    public void Organisations_in_an_order_of_their_own_stand_between_persons_and_the_total_though_the_heading_of_the_total_is_read_before_them()
    {
        var html = "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr><tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr></table><table><tr><td rowspan=3>项目</td><td colspan=7>申请人情况</td></tr><tr><td rowspan=2>自然人</td><td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>"
            + "<tr><td>商业企业</td><td>社会公益组织</td><td>科研机构</td><td>法律服务机构</td><td>其他</td></tr>"
            + "<tr><td>一、本年新收政府信息公开申请数量</td><td>0</td><td>4</td><td>2</td><td>1</td><td>0</td><td>0</td><td>7</td></tr>"
            + "<tr><td>二、上年结转政府信息公开申请数量</td><td>0</td><td>4</td><td>0</td><td>0</td><td>0</td><td>0</td><td>4</td></tr><tr><td>(一)予以公开</td><td>1</td><td>0</td><td>0</td><td>3</td><td>0</td><td>0</td><td>4</td></tr></table>";
        var result = TableExtractor.Extract(TextDocument.Of(html, "报告.html"), 2022);

        Assert.That(result.Facts.Where(fact => fact.Measure == "req_new" && fact.Value > 0).Select(fact => (fact.Applicant, fact.Value)), Is.EquivalentTo(new (string?, decimal?)[] { ("business", 4), ("public_welfare", 2), ("research", 1), ("total", 7) }));
        Assert.That(result.Facts.Where(fact => fact is { Measure: "req_carried_in", Value: > 0 }).Select(fact => fact.Applicant), Is.EquivalentTo(new[] { "business", "total" }));
    }

    [Test]
    public void A_label_behind_that_of_its_group_is_the_row()
    {
        var result = ExtractRequests("项目|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", "一、本年新收政府信息公开申请数量|8|1|0|0|0|3|12", "(三)不予公开-1.属于国家秘密|1|0|0|0|0|0|1", "(五)不予处理2.重复申请|2|0|0|0|0|0|2");

        Assert.That(Values(result, "den_state_secret"), Is.EqualTo(new decimal?[] { 1, 0, 0, 0, 0, 0, 1 }));
        Assert.That(Values(result, "rej_duplicate"), Is.EqualTo(new decimal?[] { 2, 0, 0, 0, 0, 0, 2 }));
    }

    [Test]
    public void A_blank_total_behind_what_several_applicants_make_is_that_of_a_row_short_of_a_cell()
    {
        var result = ExtractRequests("一、本年新收政府信息公开申请数量|8|1|0|0|0|3|12", "(一)予以公开\t5\t1\t0\t0\t3\t9\t", "1.属于国家秘密|1|0|0|0|0|0|1");

        Assert.That(result.Facts.Where(fact => fact is { Measure: "res_granted", Applicant: "legal_service" or "other" }), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding is { Rule: TableRules.RowWidth, Status: not FindingStatus.Pass }).Select(finding => finding.Measure), Does.Contain("res_granted"));
    }

    [Test]
    public void A_row_with_fewer_cells_than_repeated_headings_is_short_of_one()
    {
        var result = Extract(2020, "信息内容|上一年项目数量|本年增/减|处理决定数量", "行政许可|4|0|7", "行政处罚|1|0|2", "信息内容|上一年项目数量|本年增/减|本年增/减", "行政事业性收费|0|0");

        Assert.That(Values(result, "fee_items_prev"), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Does.Contain("fee_items_prev"));
    }
}

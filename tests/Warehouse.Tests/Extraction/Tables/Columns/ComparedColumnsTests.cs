using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables.Columns;

/// <summary>Lists with a column of another year, or of a comparison, beside that of the year reported.</summary>
public sealed class ComparedColumnsTests
{
    private static TableResult Extract(string headings, params string[] rows) => TableExtractor.Extract(TextDocument.OfLines([headings, .. rows]), 2016);

    private static decimal? Value(TableResult result, string measure) => result.Facts.SingleOrDefault(fact => fact.Measure == measure)?.Value;

    [TestCase("统计指标\t单位\t上年数\t本年数", 6)]
    [TestCase("统计指标\t单位\t2016年\t2015年", 4)]
    [TestCase("统计指标\t单位\t统计数\t上年同期", 4)]
    public void The_heading_says_which_is_the_year(string headings, int expected)
    {
        var result = Extract(headings, "1.当面申请数\t件\t4\t6", "2.传真申请数\t件\t1\t2", "3.网络申请数\t件\t9\t7", "(一)维持具体行政行为数\t件\t2\t3");

        Assert.That(Value(result, "req_in_person"), Is.EqualTo(expected));
    }

    [Test]
    public void The_year_to_date_stands_beside_the_period_and_another_year()
    {
        var result = Extract("指标名称|计量单位|代码|本期实际|上年数|本年累计", "主动公开信息数|条|01|40|81|90", "提供服务类信息数|条|04|5|6|12", "网上咨询数|人次|07|2|9|7", "申请总数|条|10|11|13|15", "1.当面申请数|条|11|0|3|1");

        Assert.That((Value(result, "proactive_info_total"), Value(result, "req_received")), Is.EqualTo(((decimal?)90, (decimal?)15)));
    }

    [Test]
    public void Two_headings_of_the_year_say_nothing()
    {
        var result = Extract("统计指标\t单位\t统计数\t本年数", "1.当面申请数\t件\t4\t6", "2.传真申请数\t件\t1\t2", "3.网络申请数\t件\t9\t7", "(一)维持具体行政行为数\t件\t2\t3");

        Assert.That(Value(result, "req_in_person"), Is.Null);
    }

    private static readonly string[] listOfTheYear = ["主动公开信息数\t条\t40\t90", "提供服务类信息数\t条\t5\t12", "申请总数\t条\t11\t15", "1.当面申请数\t条\t0\t1", "行政复议数\t件\t2\t3"];

    [TestCase("指标名称\t计量单位\t2016年度\t历年累计", 40)]
    [TestCase("指标\t单位\t2016年\t累计", 40)]
    [TestCase("指 标 名 称\t计量 单位\t2016  年度\t历年 累计", 40)]
    [TestCase("指标\t单位\t本月累计\t年度累计", 90)]
    [TestCase("指标\t单位\t本年度\t2008年5月1日以来累计", 40)]
    [TestCase("指标\t单位\t历年累计\t2016年度", 90)]
    [TestCase("指标名称\t计量单位\t本期实际\t本年累计", 90)]
    [TestCase("指标名称\t计量单位\t本期实际\t2016年累计", 90)]
    [TestCase("指标名称\t计量单位\t本期\t累计", 90)]
    public void The_year_beside_all_years_is_not_the_year_to_date_beside_the_period(string headings, int expected)
    {
        var result = Extract(headings, listOfTheYear);

        Assert.That(Value(result, "proactive_info_total"), Is.EqualTo(expected));
    }

    [TestCase("指标名称\t计量单位\t数量\t备注")]
    [TestCase("附表一")]
    public void Two_values_without_a_heading_that_tells_them_apart_are_told(string headings)
    {
        var result = Extract(headings, listOfTheYear);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(Value(result, "proactive_info_total"), Is.Null);
            Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.RowWidth), Is.Not.Empty);
        }
    }

    [Test]
    public void Two_headings_broken_over_lines_are_those_of_the_form()
    {
        var result = Extract("指标名称\t计量单位\t本期\t实际\t本年\t累计", listOfTheYear);

        Assert.That(Value(result, "proactive_info_total"), Is.EqualTo(90));
    }
}

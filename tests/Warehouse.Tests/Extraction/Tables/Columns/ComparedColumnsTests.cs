using Warehouse.Etl.Extraction.Tables;

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
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;

namespace Warehouse.Tests.Extraction.Tables.Columns;

/// <summary>What the headings of a short table say of the order, the kind and the unit of its columns.</summary>
public class HeadingOrderTests
{
    private static TableResult Extract(params string[] lines) => TableExtractor.Extract(
        TextDocument.OfLines([.. lines, "第二十条第(五)项", "信息内容\t本年处理决定数量", "行政许可\t812", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t0\t0\t0\t0\t0\t0\t0"]), 2022);

    private static ReportFact? Fact(TableResult result, string measure) => result.Facts.SingleOrDefault(fact => fact.Measure == measure);

    [Test]
    public void Columns_follow_their_headings()
    {
        var result = Extract("信息内容\t现行有效件数\t本年制发件数\t本年废止件数", "规章\t0\t0\t0", "行政规范性文件\t27\t3\t1");
        Assert.That((Fact(result, "nd_in_force")?.Value, Fact(result, "nd_issued")?.Value, Fact(result, "nd_repealed")?.Value), Is.EqualTo(((decimal?)27, (decimal?)3, (decimal?)1)));
    }

    [TestCase("本年制发件数\t本年废止件数\t现行有效件", 3, 1, 27)]
    [TestCase("现行有效件\t本年制发件\t本年废止件数", 1, 27, 3)]
    public void A_heading_cut_at_its_end_is_the_only_one_that_begins_so(string headings, int issued, int repealed, int inForce)
    {
        var result = Extract($"信息内容\t{headings}", "规章\t0\t0\t0", "行政规范性文件\t3\t1\t27");
        Assert.That((Fact(result, "nd_issued")?.Value, Fact(result, "nd_repealed")?.Value, Fact(result, "nd_in_force")?.Value), Is.EqualTo(((decimal?)issued, (decimal?)repealed, (decimal?)inForce)));
    }

    [Test]
    public void A_heading_with_a_blank_in_it_is_none_that_the_office_renamed()
    {
        var result = TableExtractor.Extract(
            TextDocument.OfLines("第二十条第(五)项", "信息内容   上一年项目 数量   本年增/减   处 理决定数量", "行政许可   520   -66   52", "其他对外管理服务事项   2   0   0", "第二十条第(六)项", "信息内容   上一年项目数量   本年增/减   处理决定数量", "行政处罚   79   +593   9", "行政强制   0   0   7"), 2020);
        Assert.That((Fact(result, "permit_items_prev")?.Value, Fact(result, "permit_items_change")?.Value, Fact(result, "permit_decisions")?.Value), Is.EqualTo(((decimal?)520, (decimal?)-66, (decimal?)52)));
    }

    [TestCase("本年制", "信息内容\t本年废止件数\t现行有效件数", "发件数")]
    [TestCase("本年制", "信息内容 本年废止件数 现行有效件数", "发件数")]
    [TestCase("本年废", "信息内容\t本年制发件数\t现行有效件数", "止件数")]
    [TestCase("本年制\t本年废", "信息内容\t现行有效件数", "发件数\t止件数")]
    public void A_heading_torn_over_lines_says_nothing_of_the_order(string above, string beside, string below)
    {
        var result = Extract(above, beside, below, "规章\t0\t0\t0", "行政规范性文件\t2\t1\t16");
        Assert.That((Fact(result, "nd_issued")?.Value, Fact(result, "nd_repealed")?.Value, Fact(result, "nd_in_force")?.Value), Is.EqualTo(((decimal?)2, (decimal?)1, (decimal?)16)));
    }

    [Test]
    public void A_mistyped_heading_is_the_one_that_it_resembles()
    {
        var result = Extract("信息内容\t本年制发件数\t本年废止件数\t现行有校件数", "规章\t\t0\t0", "行政规范性文件\t\t1\t27");
        Assert.That((Fact(result, "nd_issued")?.State, Fact(result, "nd_repealed")?.Value, Fact(result, "nd_in_force")?.Value), Is.EqualTo(((ValueState?)ValueState.Blank, (decimal?)1, (decimal?)27)));
    }

    [Test]
    public void A_blank_before_the_values_is_not_left_out_where_headings_are_missing()
    {
        var result = Extract("信息内容\t本年制发件数\t本年废止件数\t备注", "规章\t\t0\t0", "行政规范性文件\t\t1\t27");
        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("nd_", StringComparison.Ordinal)), Is.Empty);
    }

    [TestCase("本年制发件数\t本年废止件数\t备注")]
    [TestCase("本年制发件数\t本年废止件数\t现行")]
    public void A_heading_that_may_be_another_leaves_the_row_open(string headings)
    {
        var result = Extract($"信息内容\t{headings}", "规章\t0\t0\t0", "行政规范性文件\t3\t1\t27");
        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("nd_", StringComparison.Ordinal)), Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("nd_in_force"));
    }

    [Test]
    public void Rows_under_the_headings_of_another_year_are_left_out_and_named()
    {
        var result = Extract("信息内容\t本年新\t公开数量\t对外公开总数量", "规章\t0\t0", "行政规范性文件\t3\t27", "信息内容\t本年收费金额(单位:万元)", "行政事业性收费\t2");
        Assert.That(result.Form, Is.EqualTo("F2021"));
        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("nd_", StringComparison.Ordinal)), Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("nd_issued"));
    }

    [TestCase("本年收费金额(单位:元)", "元")]
    [TestCase("本年收费金额(元)", "元")]
    [TestCase("本年收费金额(单位:万元)", "万元")]
    [TestCase("本年收费金额", "万元")]
    public void The_unit_of_an_amount_is_that_of_its_heading(string heading, string unit)
    {
        var result = Extract("第二十条第(八)项", $"信息内容\t{heading}", "行政事业性收费\t35200");
        Assert.That(Fact(result, "admin_fee_amount"), Has.Property("Value").EqualTo(35200m).And.Property("Unit").EqualTo(unit));
    }
}

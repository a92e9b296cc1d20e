using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>Numbers that a line's end broke within a row, and the numbers of pages that look the same.</summary>
public sealed class BrokenNumbersTests
{
    private static readonly string[] rules = ["第二十条第(一)项", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数", "规章\t0\t0\t0"];

    private static TableResult Extract(params IEnumerable<string> lines) => TableExtractor.Extract(TextDocument.OfLines([.. lines]), 2022);

    private static decimal? Value(TableResult result, string measure, string? applicant = null) => result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant == applicant)?.Value;

    [Test]
    public void Digits_on_the_next_line_are_the_rest_of_the_total_where_the_sum_says_so()
    {
        var result = Extract([.. rules, "一、本年新收政府信息公开申请数量\t12\t2\t0\t0\t0\t0\t1", "4", "二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1"]);

        Assert.That(Value(result, "req_new", "total"), Is.EqualTo(14));
    }

    [Test]
    public void Digits_on_the_next_line_are_a_pages_number_where_the_sum_holds_without_them()
    {
        var result = Extract([.. rules, "一、本年新收政府信息公开申请数量\t1\t2\t0\t0\t0\t0\t3", "4", "二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1"]);

        Assert.That(Value(result, "req_new", "total"), Is.EqualTo(3));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.RowWidth), Is.Empty);
    }

    [TestCase('\t')]
    [TestCase('|')]
    public void Digits_that_no_sum_tells_leave_their_cell_open_and_no_other(char separator)
    {
        var result = Extract([.. rules.Append("行政规范性文件\t3\t1\t27").Select(line => line.Replace('\t', separator)), "5", $"第二十条第(五)项{separator}"]);

        Assert.That((Value(result, "nd_issued"), Value(result, "nd_repealed"), Value(result, "nd_in_force")), Is.EqualTo(((decimal?)3, (decimal?)1, (decimal?)null)));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.RowWidth).Select(finding => finding.Measure), Is.EqualTo(new[] { "nd_issued", "nd_repealed", "nd_in_force" }));
    }

    [Test]
    public void Digits_that_count_up_from_page_to_page_are_no_part_of_a_number()
    {
        var result = Extract([.. rules, "行政规范性文件\t3\t1\t27", "2", "第二十条第(五)项", "信息内容\t本年处理决定数量", "行政许可\t8", "3", "第二十条第(六)项", "信息内容\t本年处理决定数量"]);

        Assert.That((Value(result, "nd_in_force"), Value(result, "permit_decisions")), Is.EqualTo(((decimal?)27, (decimal?)8)));
    }

    [Test]
    public void A_row_that_its_frame_leaves_open_goes_on_in_the_next_line()
    {
        var result = Extract("| 第二十条第(一)项 |", "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| 规章 | 0 | 0 | 0 |", "| 行政规范性文件 | 3 | 1", "2 | 27 |", "| 一、本年新收政府信息公开申请数量 | 3", "1 | 0 | 0 | 0 | 0 | 0 | 31 |");

        Assert.That((Value(result, "nd_issued"), Value(result, "nd_repealed"), Value(result, "nd_in_force")), Is.EqualTo(((decimal?)3, (decimal?)null, (decimal?)27)));
        Assert.That(Value(result, "req_new", "natural_person"), Is.EqualTo(31));
    }

    [Test]
    public void Outcomes_with_a_cell_too_many_that_break_their_sums_stay_open()
    {
        string[] headings = ["四、政府信息公开行政复议、行政诉讼情况", "行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        string[] values = ["3", "1", "0", "0", "4", "5", "1", "1", "2", "1", "9", "6", "0", "0", "0", "6"];

        var result = Extract([.. rules, .. headings, .. values, "五、存在的主要问题及改进情况"]);

        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("lit_", StringComparison.Ordinal)), Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("lit_direct_total"));
    }
}

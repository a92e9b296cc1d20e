using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>A table for the office alone and one for all below it, one behind the other.</summary>
public sealed class TwofoldTablesTests
{
    private const string Outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";

    private static readonly string[] headings = ["行政复议|行政诉讼", $"{Outcomes}|未经复议直接起诉|复议后起诉", $"{Outcomes}|{Outcomes}"];

    private static readonly string[] rules = ["第二十条第(一)项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|0", "行政规范性文件|3|1|27"];

    private static TableResult Extract(params IEnumerable<string> lines) => TableExtractor.Extract(TextDocument.OfLines([.. rules, .. lines]), 2022);

    private static decimal? Value(TableResult result, string measure) => result.Facts.SingleOrDefault(fact => fact.Measure == measure)?.Value;

    [Test]
    public void Of_two_rows_of_cases_with_headings_of_their_own_neither_is_taken()
    {
        var result = Extract(["四、政府信息公开行政复议、行政诉讼情况", "(一)本级", .. headings, "1|0|0|1|2|0|0|0|0|0|0|0|0|0|0", "(二)全系统汇总", .. headings, "4|1|0|1|6|2|0|0|0|2|0|0|1|0|1"]);

        Assert.That(Value(result, "review_upheld"), Is.Null);
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Does.Contain("review_upheld"));
    }

    [Test]
    public void The_same_row_printed_twice_is_one()
    {
        var result = Extract(["四、政府信息公开行政复议、行政诉讼情况", .. headings, "4|1|0|1|6|2|0|0|0|2|0|0|1|0|1", "续表", .. headings, "4|1|0|1|6|2|0|0|0|2|0|0|1|0|1"]);

        Assert.That(Value(result, "review_upheld"), Is.EqualTo(4));
    }

    [Test]
    public void Tables_for_reviews_and_for_lawsuits_are_one_with_their_titles()
    {
        var result = Extract("四、政府信息公开行政复议、行政诉讼情况", "(一)行政复议情况", Outcomes, "4|1|0|1|6", "(二)行政诉讼情况", "未经复议直接起诉|复议后起诉", $"{Outcomes}|{Outcomes}", "2|0|0|0|2|0|0|1|0|1");

        Assert.That((Value(result, "review_total"), Value(result, "lit_direct_upheld"), Value(result, "lit_after_other")), Is.EqualTo(((decimal?)6, (decimal?)2, (decimal?)1)));
    }

    [Test]
    public void The_total_of_the_first_copy_is_no_heading_of_the_second()
    {
        string[] first = ["自然人 法人或其他组织 总计", "一、本年新收政府信息公开申请数量|8|1|0|0|0|3|12", "(一)予以公开|5|1|0|0|0|3|9", "1.属于国家秘密|3|0|0|0|0|0|3", "(七)总计|8|1|0|0|0|3|12", "四、结转下年度继续办理|0|0|0|0|0|0|0"];
        string[] second = ["自然人 法人或其他组织 总计", "一、本年新收政府信息公开申请数量|80|1|0|0|0|3|84", "(一)予以公开|50|1|0|0|0|3|54", "1.属于国家秘密|30|0|0|0|0|0|30", "(七)总计|80|1|0|0|0|3|84", "四、结转下年度继续办理|0|0|0|0|0|0|0"];
        var result = Extract(["三、收到和处理政府信息公开申请情况", "(一)本级", .. first, "(二)全系统汇总", .. second]);

        Assert.That(result.Facts.Where(fact => fact is { Measure: "res_total", Applicant: "natural_person" }), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Does.Contain("res_total"));
    }

    [Test]
    public void A_blank_total_behind_what_several_outcomes_make_is_that_of_a_row_short_of_a_cell()
    {
        var result = Extract(["四、政府信息公开行政复议、行政诉讼情况", .. headings, "1|0|0|1|2|0|0|0|0|0|9|3|0|12|".Replace('|', '\t')]);

        Assert.That(Value(result, "lit_after_pending"), Is.Null);
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Does.Contain("lit_after_pending"));
    }

    [Test]
    public void Blanks_among_numbers_that_go_on_behind_the_row_may_be_no_cells()
    {
        var result = Extract(["四、政府信息公开行政复议、行政诉讼情况", .. headings, "1|0|0|1|2||||||0|0|1|0|1", "5|6|7"]);

        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("review_", StringComparison.Ordinal) && fact.Value is not null), Is.Empty);
    }
}

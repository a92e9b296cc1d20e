using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables.Labels;

/// <summary>One cell a line, and an empty line behind each row: a row that is short of a value has no blank at its end for that.</summary>
public sealed class RowGapsTests
{
    private static readonly string[] full = ["1.属于国家秘密", "2", "0", "0", "0", "0", "1", "3", "", "2.重复申请", "4", "0", "1", "0", "0", "0", "5", "", "3.要求提供公开出版物", "6", "0", "0", "0", "1", "0", "7", ""];

    private static TableResult Extract(params string[] lines) => TableExtractor.Extract(TextDocument.OfLines(["第二十条第(一)项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "", "规章", "0", "0", "0", "", .. lines]), 2022);

    private static IEnumerable<string> Told(TableResult result) => result.Findings.Where(finding => finding is { Rule: TableRules.RowWidth, Status: not FindingStatus.Pass }).Select(finding => finding.Measure!);

    [Test]
    public void The_gap_behind_a_short_row_is_none_of_its_cells()
    {
        var result = Extract(["行政规范性文件", "4", "9", "", .. full]);

        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("nd_", StringComparison.Ordinal)), Is.Empty);
        Assert.That(Told(result), Does.Contain("nd_issued"));
        Assert.That(result.Facts.Where(fact => fact.Measure == "rej_duplicate").Select(fact => fact.Value), Is.EqualTo(new decimal?[] { 4, 0, 1, 0, 0, 0, 5 }));
    }

    [Test]
    public void A_label_that_heads_a_column_as_well_has_no_other_gap()
    {
        var result = Extract([.. full, "(七)总计", "3", "0", "2", "0", "0", "5", "", "四、结转下年度继续办理", "0", "0", "0", "0", "0", "0", "0"]);

        Assert.That(result.Facts.Where(fact => fact is { Measure: "res_total", Applicant: "business" or "research" or "legal_service", Value: not null }), Is.Empty);
        Assert.That(Told(result), Does.Contain("res_total"));
    }

    [Test]
    public void Where_rows_with_all_values_have_no_gap_behind_them_it_is_a_blank_cell()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines("第二十条第(一)项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章", "0", "0", "0", "行政规范性文件", "4", "9", "", "第二十条第(五)项", "信息内容", "本年处理决定数量", "行政许可", "5"), 2022);

        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("nd_", StringComparison.Ordinal)).Select(fact => fact.Value), Is.EqualTo(new decimal?[] { 4, 9, null }));
    }

    [Test]
    public void The_gaps_around_the_row_of_cases_are_none_of_its_cells()
    {
        string[] outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        var result = Extract([.. full, "四、政府信息公开行政复议、行政诉讼情况", "行政复议", "行政诉讼", "", .. outcomes, "未经复议直接起诉", "复议后起诉", "", .. outcomes, .. outcomes, "", "2", "13", "0", "15", "1", "0", "2", "0", "3", "4", "0", "0", "1", "5", "", "五、存在的主要问题及改进情况"]);

        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("review_", StringComparison.Ordinal)), Is.Empty);
        Assert.That(Told(result), Does.Contain("review_upheld"));
    }

    [Test]
    public void A_total_that_only_a_gap_tells_of_is_not_blank_where_the_last_number_is_one()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines("信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章", "0", "0", "0", "1.属于国家秘密", "3", "2", "2", "3", "4", "14", "", "2.重复申请", "1", "0", "0", "0", "0", "0", "1", "3.要求提供公开出版物", "0", "0", "0", "0", "0", "0", "0"), 2022);

        Assert.That(result.Facts.Where(fact => fact.Measure == "den_state_secret" && fact.Applicant == "other"), Is.Empty);
        Assert.That(Told(result), Does.Contain("den_state_secret"));
    }
}

using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Columns;
using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Columns;

/// <summary>Rows that number the columns of a table.</summary>
public sealed class NumbersBelowHeadingsTests
{
    [Test]
    public void The_numbers_of_columns_are_not_the_row_of_outcomes()
    {
        string[] table =
        [
            "\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14", "0\t行政复议\tNaN\tNaN\tNaN\tNaN\t行政诉讼\tNaN\tNaN\tNaN\tNaN\tNaN\tNaN\tNaN\tNaN\tNaN", "1\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计",
            "3\t1\t0\t2\t6\t0\t0\t0\t0\t0\t4\t0\t1\t0\t5",
        ];
        var result = TableExtractor.Extract(TextDocument.OfLines(["青石县2022年政府信息公开工作年度报告", "四、政府信息公开行政复议、行政诉讼情况", .. table, "五、存在的主要问题及改进情况"]), 2022);

        Assert.That(result.Facts.Single(fact => fact.Measure == "review_upheld").Value, Is.EqualTo(3));
        Assert.That(result.Facts.Single(fact => fact.Measure == "lit_after_total").Value, Is.EqualTo(5));
    }

    [TestCase("栏次\t1\t2\t3\t4\t5\t6\t7", 1)]
    [TestCase("一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21", 8)]
    [TestCase("一、本年新收政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3", 8)]
    public void Only_counting_up_to_the_end_of_the_line_is_a_row_of_numbers(string line, int left) =>
        Assert.That(NumbersBelowHeadings.Without(CellReader.Read(TextDocument.OfLines(line))), Has.Count.EqualTo(left));

    [Test]
    public void Of_two_rows_of_outcomes_without_a_year_neither_is_taken()
    {
        string[] table = ["行政复议\t行政诉讼", "结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计", "3\t1\t0\t2\t6\t0\t0\t0\t0\t0\t4\t0\t1\t0\t5", "1\t0\t0\t0\t1\t0\t2\t0\t0\t2\t0\t0\t0\t0\t0"];
        var result = TableExtractor.Extract(TextDocument.OfLines(["青石县2022年政府信息公开工作年度报告", "四、政府信息公开行政复议、行政诉讼情况", .. table, "五、存在的主要问题及改进情况"]), 2022);

        Assert.That(result.Facts.Where(fact => fact.Measure == "review_upheld"), Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("review_upheld"));
    }
}

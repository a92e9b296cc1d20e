using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>Numbers of pages between the rows of a table, and the rest of an amount that a line's end broke.</summary>
public sealed class PageNumberTests
{
    private static string[] Texts(params string[] lines) => [.. CellReader.Read(TextDocument.OfLines(lines)).Where(cell => !cell.IsBlank).Select(cell => cell.Text)];

    [Test]
    public void Numbers_alone_between_empty_lines_that_count_up_are_those_of_pages() =>
        Assert.That(Texts("规章 0 0 1", "", "3", "", "行政规范性文件 3 2 18", "", "4", "", "行政许可 7"), Is.EqualTo(new[] { "规章", "0", "0", "1", "行政规范性文件", "3", "2", "18", "行政许可", "7" }));

    [Test]
    public void Numbers_that_do_not_count_up_are_values() =>
        Assert.That(Texts("规章 0 0 1", "", "3", "", "行政规范性文件 3 2 18", "", "9", "", "行政许可 7"), Does.Contain("9"));

    [Test]
    public void One_number_alone_may_be_a_value() =>
        Assert.That(Texts("规章 0 0 1", "", "3", "", "行政规范性文件 3 2 18"), Has.Exactly(2).EqualTo("3"));

    [Test]
    public void The_part_of_an_amount_behind_its_point_goes_on_from_the_line_before()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines("统计指标 单位 统计数", "六、举报投诉数量 件 3", "七、依申请公开信息收取的费用 万元 1", ".74", "(一)政府信息公开工作专门机构数 个 1", "(二)设置政府信息公开查阅点数 个 2"), 2016);

        Assert.That(result.Facts.Single(fact => fact.Measure == "request_fee_wan").Value, Is.EqualTo(1.74m));
    }
}

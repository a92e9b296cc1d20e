using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

public class CellReaderTests
{
    private static string[] Texts(params string[] lines) => [.. CellReader.Read(TextDocument.OfLines(lines)).Select(cell => cell.Text)];

    [Test]
    public void Tabs_separate_the_cells_of_a_row() =>
        Assert.That(Texts("规章\t0\t1\t2", "规范性文件\t3\t\t5"), Is.EqualTo(new[] { "规章", "0", "1", "2", "规范性文件", "3", "", "5" }));

    [Test]
    public void A_row_is_long_by_the_blanks_between_its_columns() =>
        Assert.That(Texts("一、本年新收政府信息公开申请数量" + new string(' ', 250) + "3      0      0      0      0      1      4"), Is.EqualTo(new[] { "一、本年新收政府信息公开申请数量", "3", "0", "0", "0", "0", "1", "4" }));

    [Test]
    public void Two_tabs_in_every_gap_are_one() =>
        Assert.That(Texts("\t\t规章\t\t0\t\t1\t\t2", "规范性文件\t\t3\t\t\t\t5", "行政许可\t\t8", "\t行政处罚\t\t7", "行政强制\t\t0"),
            Is.EqualTo(new[] { "规章", "0", "1", "2", "规范性文件", "3", "", "5", "行政许可", "8", "行政处罚", "7", "行政强制", "0" }));

    [Test]
    public void Tabs_behind_blanks_are_wide_blanks() =>
        Assert.That(Texts("1.属于国家秘密 \t0 \t0 \t2 \t0 \t0 \t7 9", "2.重复申请 \t1 \t0 \t0 \t0 \t0 \t0 1", "规章 \t0 \t0 \t0", "行政许可 \t8", "行政处罚 \t7"), Does.Contain("9").And.Not.Contain("7 9"));

    [Test]
    public void One_cell_a_line_behind_a_tab_ends_its_row_with_an_empty_line()
    {
        var cells = CellReader.Read(TextDocument.OfLines("\t规章", "\t0", "\t1", "\t2", "", "\t规范性文件", "\t3"));
        Assert.That(cells.Select(cell => (cell.Text, cell.StartsRow)), Is.EqualTo(new[] { ("规章", true), ("0", false), ("1", false), ("2", false), ("规范性文件", true), ("3", false) }));
    }

    [Test]
    public void A_cell_that_breaks_over_two_lines_is_one_cell() =>
        Assert.That(Texts("\t（三）", "不予公开", "\t1.属于国家秘密", "\t0"), Is.EqualTo(new[] { "(三)不予公开", "1.属于国家秘密", "0" }));

    [Test]
    public void Pipes_separate_the_cells_of_a_row_and_frame_it() =>
        Assert.That(Texts("| 行政许可 | 8 | 0 | 18000 |", "| 行政处罚 | 1 | | 3 |"), Is.EqualTo(new[] { "行政许可", "8", "0", "18000", "行政处罚", "1", "", "3" }));

    [Test]
    public void A_pipe_behind_each_cell_makes_a_stream() =>
        Assert.That(Texts("规章 |", "0 |", "1 |", "2 |"), Is.EqualTo(new[] { "规章", "0", "1", "2" }));

    [Test]
    public void A_line_that_is_only_a_pipe_closes_a_cell_and_a_second_one_is_blank() =>
        Assert.That(Texts("规章", "|", "0", "|", "|", "2", "|"), Is.EqualTo(new[] { "规章", "0", "", "2" }));

    [Test]
    public void A_wider_gap_between_lines_is_a_blank_cell() =>
        Assert.That(Texts("规章", "", "0", "", "0", "", "0", "", "受理咨询", "", "", "现场咨询", "", "351"), Is.EqualTo(new[] { "规章", "0", "0", "0", "受理咨询", "", "现场咨询", "351" }));

    [Test]
    public void Rows_joined_into_one_line_are_taken_apart_at_blanks() =>
        Assert.That(Texts("二、主动公开政府信息情况 其他对外管理服务事项 1 2 3 政府集中采购 4 5 行政事业性收费 6 7"), Does.Contain("其他对外管理服务事项").And.Contain("7"));

    [Test]
    public void A_table_of_few_long_labels_on_one_line_is_known_by_the_articles_in_it() =>
        Assert.That(Texts("第二十条第(一)项 信息内容 本年制发件数 规章 1 2 3 行政规范性文件 4 5 6 第二十条第(八)项 信息内容 本年收费金额 行政事业性收费 7"), Does.Contain("规章").And.Contain("7"));

    [Test]
    public void A_sentence_that_cites_one_article_is_no_table() =>
        Assert.That(Texts("按照条例第二十条第(一)项的要求,公开行政规范性文件 4 件,公开行政事业性收费 7 项,均已上传到政府网站。"), Has.Length.EqualTo(1));

    [Test]
    public void The_row_of_cases_may_stand_behind_its_headings() =>
        Assert.That(
            Texts("行政复议 行政诉讼 结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉 结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计 5 4 2 3 14 6 5 2 2 15 0 1 0 1 2")[^15..],
            Is.EqualTo(new[] { "5", "4", "2", "3", "14", "6", "5", "2", "2", "15", "0", "1", "0", "1", "2" }));

    [Test]
    public void A_row_separated_by_blanks_is_taken_apart_where_it_begins_with_a_label() =>
        Assert.That(Texts("行政许可 8 0 18000"), Is.EqualTo(new[] { "行政许可", "8", "0", "18000" }));

    [Test]
    public void A_sentence_is_one_cell() =>
        Assert.That(Texts("2019年 全年 主动公开政府信息 245 条。"), Has.Length.EqualTo(1));

    [Test]
    public void Markdown_rules_are_no_cells() =>
        Assert.That(Texts("| 规章 | 0 | 1 | 2 |", "|---|---|---|---|", "| 规范性文件 | 3 | 4 | 5 |"), Does.Not.Contain("---"));
}

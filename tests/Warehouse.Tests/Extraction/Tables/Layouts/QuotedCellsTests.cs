using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>Rows as spreadsheets write them: a quote around a cell of several lines, blanks in place of a tab, arrays of a program.</summary>
public sealed class QuotedCellsTests
{
    private static string[] Texts(params string[] lines) => [.. CellReader.Read(TextDocument.OfLines(lines)).Select(cell => cell.Text)];

    [Test]
    public void A_cell_of_several_lines_is_one() =>
        Assert.That(Texts("规章\t0\t0\t1", "\"三、本年", "度办理结果\"\t\"(一)予以", "公开\"\t3\t0\t0", "行政许可\t5"), Is.EqualTo(new[] { "规章", "0", "0", "1", "三、本年度办理结果", "(一)予以公开", "3", "0", "0", "行政许可", "5" }));

    [Test]
    public void A_quote_within_a_label_opens_none() =>
        Assert.That(Texts("3.危及\"三安全一稳定\"\t0\t1", "规章\t0\t0\t1"), Is.EqualTo(new[] { "3.危及\"三安全一稳定\"", "0", "1", "规章", "0", "0", "1" }));

    [Test]
    public void A_quote_that_nothing_closes_opens_none() =>
        Assert.That(Texts("\"规章\t0\t0\t1", "行政许可\t5"), Is.EqualTo(new[] { "\"规章", "0", "0", "1", "行政许可", "5" }));

    [Test]
    public void Several_blanks_stand_for_a_tab_before_values() =>
        Assert.That(Texts("规章  0\t1  2", "行政规范性文件\t3  4\t5"), Is.EqualTo(new[] { "规章", "0", "1", "2", "行政规范性文件", "3", "4", "5" }));

    [Test]
    public void One_blank_between_digits_does_not() =>
        Assert.That(Texts("规章\t0\t1 2\t7", "行政规范性文件\t3\t4\t5"), Is.EqualTo(new[] { "规章", "0", "1 2", "7", "行政规范性文件", "3", "4", "5" }));

    [Test]
    public void Arrays_in_single_quotes_are_rows() =>
        Assert.That(Texts("[['规章', '1', '0', None],", "['行政规范性\\n文件', '3', '2', '18'],", "['行政许可', '7'],", "['行政处罚', '8'],", "['行政强制', '9']]"),
            Is.EqualTo(new[] { "规章", "1", "0", "", "行政规范性文件", "3", "2", "18", "行政许可", "7", "行政处罚", "8", "行政强制", "9" }));

    [Test]
    public void Rows_that_lost_the_line_end_between_them_are_read()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines("第二十条第(一)项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章 0 0 1 行政规范性文件 3 2 18", "第二十条第(六)项", "信息内容 本年处理决定数量", "行政处罚 8 行政强制 9"), 2022);

        Assert.That(result.Facts.Where(fact => fact.Measure is "reg_in_force" or "nd_in_force" or "coercion_decisions").Select(fact => fact.Value), Is.EqualTo(new decimal?[] { 1, 18, 9 }));
    }

    [Test]
    public void A_heading_with_its_unit_is_a_heading_of_a_row() =>
        Assert.That(Texts("规章,1,0,4", "规范性文件,3,2,18", "行政许可,4,0,7", "行政处罚,1,0,2", "行政强制,1,0,3", "信息内容,采购项目数量,采购总金额(万元),", "政府集中采购,2,12.5,"), Does.Contain("采购总金额(万元)"));

    [Test]
    public void A_tab_that_ends_the_line_of_a_cell_begins_no_other() =>
        Assert.That(Texts("规章\t", "0\t", "0\t", "1\t", "行政规范性文件\t", "3\t"), Is.EqualTo(new[] { "规章", "0", "0", "1", "行政规范性文件", "3" }));

    [Test]
    public void A_tab_that_ends_a_row_closes_a_blank_cell() =>
        Assert.That(Texts("规章\t0\t", "行政规范性文件\t3\t", "行政许可\t", "行政处罚\t", "行政强制\t"), Is.EqualTo(new[] { "规章", "0", "", "行政规范性文件", "3", "", "行政许可", "", "行政处罚", "", "行政强制", "" }));
}

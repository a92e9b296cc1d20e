using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>Lines of which only the one above tells that they hold cells.</summary>
public sealed class LineBelowLabelTests
{
    private static string[] Texts(params string[] lines) => [.. CellReader.Read(TextDocument.OfLines(lines)).Select(cell => cell.Text)];

    [TestCase("2.政府网站公开政府信息", "数 条 1880", "2.政府网站公开政府信息数|条|1880", TestName = "The end of the label, the unit and the value")]
    [TestCase("1.参加或举办新闻发布会", "总次数 6", "1.参加或举办新闻发布会总次数|6", TestName = "The end of the label and the value")]
    [TestCase("行政事业性收费", "3 -1", "3|-1", TestName = "Two values below their label")]
    [TestCase("政府集中采购", "0 0元", "0|0元", TestName = "Nothing, twice")]
    public void They_are_cells(string above, string line, string cells) =>
        Assert.That(string.Join('|', Texts(above, line)), Does.EndWith(cells));

    [TestCase("行政许可", "1 8", TestName = "A number set wide")]
    [TestCase("2.政府网站公开政府信息", "第2 页 3", TestName = "Words that do not end the label")]
    public void What_may_be_something_else_is_one_cell(string above, string line) =>
        Assert.That(Texts(above, line), Has.Member(line));

    [TestCase("行政事业性 收费 18", 18, TestName = "A label with a blank in it")]
    [TestCase("行政事业性收\n费 18", 18, TestName = "A label that goes on below")]
    [TestCase("行政事业性收费 18", 18, TestName = "A label as it is")]
    public void A_label_of_which_a_longer_one_begins_has_its_value(string row, int expected)
    {
        var result = TableExtractor.Extract(TextDocument.OfLines(["第二十条第(六)项", "信息内容 本年处理决定数量", "行政处罚 3", "行政强制 0", "第二十条第(八)项", "信息内容 本年收费金额(单位:万元)", .. row.Split('\n')]), 2022);

        Assert.That(result.Facts.Single(fact => fact.Measure == "admin_fee_amount").Value, Is.EqualTo(expected));
    }
}

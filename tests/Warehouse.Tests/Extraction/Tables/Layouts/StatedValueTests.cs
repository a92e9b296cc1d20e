using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>A label and its value on one line, with other things between them than a separator of cells.</summary>
public sealed class StatedValueTests
{
    private static string[] Texts(params string[] lines) => [.. CellReader.Read(TextDocument.OfLines(lines)).Select(cell => cell.Text)];

    private static IEnumerable<(string Measure, decimal? Value)> Facts(TableResult result) => result.Facts.Select(fact => (fact.Measure, fact.Value));

    [TestCase("2.传真申请数件12", "2.传真申请数", "12", TestName = "Behind the unit")]
    [TestCase("(四)政府信息公开专项经费万元3.5", "(四)政府信息公开专项经费", "3.5", TestName = "An amount behind the unit")]
    [TestCase("2.传真申请数……………12", "2.传真申请数", "12", TestName = "Behind dots that lead to it")]
    [TestCase("2.传真申请数......12件", "2.传真申请数", "12件", TestName = "Behind points that lead to it")]
    [TestCase("2.传真申请数:12", "2.传真申请数", "12", TestName = "Behind a colon")]
    public void The_label_and_its_value_are_two_cells(string line, string label, string value) => Assert.That(Texts(line), Is.EqualTo(new[] { label, value }));

    [TestCase("申请总数条1057", TestName = "A form that numbers its rows has the number there")]
    [TestCase("本机关收到申请数件12", TestName = "Words before the label")]
    [TestCase("2.传真申请数条12", TestName = "The unit of another form")]
    [TestCase("2.传真申请数.12", TestName = "One point")]
    public void What_may_be_something_else_is_one_cell(string line) => Assert.That(Texts(line), Is.EqualTo(new[] { line }));

    [TestCase("单位负责人信箱 有效信件7件,无效信件1件,共回复7件,回复率100%", TestName = "Behind a blank")]
    [TestCase("单位负责人信箱:有效信件7件,无效信件1件,共回复7件,回复率100%", TestName = "A sentence behind a colon")]
    public void The_sentence_of_a_row_is_a_cell(string line) =>
        Assert.That(Texts(line), Is.EqualTo(new[] { "单位负责人信箱", "有效信件7件,无效信件1件,共回复7件,回复率100%" }));

    [Test]
    public void A_cell_of_a_grid_may_hold_both()
    {
        var html = "<table><tr><td>1.当面申请数:4</td><td>2.传真申请数:5件</td></tr><tr><td>3.网络申请数：6</td><td>备注:7</td></tr><tr><td>政务微博公开政府信息数：1</td><td>政务微信公开政府信息数：2</td></tr></table>";

        Assert.That(Facts(TableExtractor.Extract(TextDocument.Of(html, "报告.html"), 2016)), Is.SupersetOf(new (string, decimal?)[] { ("req_in_person", 4), ("req_fax", 5), ("req_online", 6) }));
    }
}

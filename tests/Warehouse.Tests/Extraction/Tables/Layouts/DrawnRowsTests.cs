using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>Tables drawn with characters, as browsers of terminals and some converters write them.</summary>
public class DrawnRowsTests
{
    private static TableResult Extract(params string[] lines) => TableExtractor.Extract(TextDocument.OfLines(lines), 2022);

    private static decimal?[] Values(TableResult result, string measure) =>
        [.. result.Facts.Where(fact => fact.Measure == measure).Select(fact => fact.Value)];

    [Test]
    public void A_row_may_take_several_lines_between_two_rules()
    {
        var result = Extract(
            "┌──────┬──────┬──────────────────────────────┬───┬───┬───┬─────┬─────┬──┬──┐",
            "│      │      │1.申请人无正当理由逾期不补正、│   │   │   │     │     │  │  │",
            "│      │      │行政机关不再处理其政府信息公开│1  │0  │0  │2    │0    │0 │3 │",
            "│      │（六）│申请                          │   │   │   │     │     │  │  │",
            "│      │其他处├──────────────────────────────┼───┼───┼───┼─────┼─────┼──┼──┤",
            "│      │理    │3.其他                        │0  │0  │0  │0    │0    │0 │0 │",
            "│      ├──────┴──────────────────────────────┼───┼───┼───┼─────┼─────┼──┼──┤",
            "│      │（七）总计                           │5  │2  │0  │2    │0    │0 │9 │",
            "├──────┴─────────────────────────────────────┼───┼───┼───┼─────┼─────┼──┼──┤",
            "│四、结转下年度继续办理                      │0  │0  │0  │0    │0    │0 │0 │",
            "└────────────────────────────────────────────┴───┴───┴───┴─────┴─────┴──┴──┘");

        Assert.That(Values(result, "oth_no_correction"), Is.EqualTo(new decimal?[] { 1, 0, 0, 2, 0, 0, 3 }));
        Assert.That(Values(result, "res_total"), Is.EqualTo(new decimal?[] { 5, 2, 0, 2, 0, 0, 9 }));
    }

    [Test]
    public void Rows_that_no_rule_parts_stay_rows()
    {
        var result = Extract(
            "+----------------+--------------+--------------+--------------+",
            "| 信息内容       | 本年制发件数 | 本年废止件数 | 现行有效件数 |",
            "+----------------+--------------+--------------+--------------+",
            "| 规章           | 1            | 0            | 4            |",
            "| 行政规范性文件 | 3            | 2            | 18           |",
            "+----------------+--------------+--------------+--------------+");

        Assert.That(Values(result, "reg_in_force"), Is.EqualTo(new decimal?[] { 4 }));
        Assert.That(Values(result, "nd_in_force"), Is.EqualTo(new decimal?[] { 18 }));
    }

    [TestCase("├──────┼──────┤")]
    [TestCase("│      ├──────┼──────┤")]
    [TestCase("+----------------+------+")]
    public void A_rule_is_told(string line) => Assert.That(DrawnRows.IsRule(line), Is.True);

    [TestCase("|---|:--|--:|")]
    [TestCase("| 规章 | -- | 3 |")]
    [TestCase("——2022年度")]
    public void A_rule_of_Markdown_and_a_dash_are_none(string line) => Assert.That(DrawnRows.IsRule(line), Is.False);
}

using Warehouse.Etl.Reading.Grids;
using Warehouse.Etl.Reading.Pages;

namespace Warehouse.Tests.Reading.Pages;

/// <summary>Rows that a page's end breaks.</summary>
public sealed class TableJoinerTests
{
    [Test]
    public void The_first_row_of_a_group_goes_on_beside_the_rest_of_the_groups_name()
    {
        var upper = Table([new GridCell("(六)其"), new GridCell("1.申请人无正当理由"), new GridCell("0"), new GridCell("2")]);
        var lower = Table(
            [new GridCell("他处理", RowSpan: 2), new GridCell("逾期不补正"), new GridCell(""), new GridCell("")],
            [new GridCell("2.其他"), new GridCell("1"), new GridCell("3")]);

        Assert.That(Texts(upper, lower), Is.EqualTo((string[])["(六)其他处理|1.申请人无正当理由逾期不补正|0|2", "^|2.其他|1|3"]));
    }

    [Test]
    public void Headings_of_columns_go_on_all_together()
    {
        var upper = Table([.. Words("结果", "结果", "其他", "尚未")]);
        var lower = Table([.. Words("维持", "纠正", "结果", "审结")], [.. Words("0", "1", "0", "2")]);

        Assert.That(Texts(upper, lower), Is.EqualTo((string[])["结果维持|结果纠正|其他结果|尚未审结", "0|1|0|2"]));
    }

    [Test]
    public void A_row_of_its_own_is_not_joined_to_the_one_before()
    {
        var upper = Table([.. Words("主动公开规范性文件数", "条", "")]);
        var lower = Table([.. Words("制发规范性文件总数", "件", "")], [.. Words("政府公报", "条", "3")]);

        Assert.That(Texts(upper, lower), Has.Exactly(3).Items);
    }

    [Test]
    public void A_heading_over_the_whole_table_is_no_rest_of_the_value_above_it()
    {
        var upper = Table([new GridCell("受理投诉", ColumnSpan: 3), new GridCell("0")]);
        var lower = Table([new GridCell("其中", ColumnSpan: 4)], [new GridCell("已办结", ColumnSpan: 3), new GridCell("0")]);

        Assert.That(Texts(upper, lower), Is.EqualTo((string[])["受理投诉|0", "其中", "已办结|0"]));
    }

    private static IEnumerable<GridCell> Words(params string[] texts) => texts.Select(text => new GridCell(text));

    private static PageTable Table(params IReadOnlyList<GridCell>[] rows) => new(new Box(0, 0, 100, 100), [0, 30, 60, 80, 100], rows, [], []);

    private static IEnumerable<string> Texts(PageTable upper, PageTable lower) => TableJoiner.Join([upper, lower]).Single().Rows
        .Select(row => string.Join('|', row.Select(cell => cell.Kind == GridCellKind.ContinuesAbove ? "^" : cell.Text)));
}

using Warehouse.Etl.Reading.Grids;

namespace Warehouse.Tests.Reading.Grids;

public sealed class StackedRowsTests
{
    private static string[] Apart(params GridCell[][] rows) =>
        [.. Grid.Resolve(StackedRows.Apart(rows), 1000)!.Select(row => string.Join('|', row.Select(place => (place.IsContinuation ? "~" : "") + place.Origin?.Joined)))];

    private static GridCell[] Row(params string[] cells) => [.. cells.Select(text => new GridCell(text))];

    [Test]
    public void Labels_and_values_line_by_line_are_rows() =>
        Assert.That(Apart(Row("规章\n规范性文件", "1\n2", "3\n4")), Is.EqualTo(new[] { "规章|1|3", "规范性文件|2|4" }));

    [Test]
    public void The_label_of_a_group_covers_its_rows() =>
        Assert.That(
            Apart(Row("(三)不予\n公开", "1.属于国家秘密\n2.法律禁止\n公开\n3.危及安全", "1\n2\n3", "1\n2\n3"), Row("合计", "", "6", "6")),
            Is.EqualTo(new[] { "(三)不予公开|1.属于国家秘密|1|1", "~(三)不予公开|2.法律禁止公开|2|2", "~(三)不予公开|3.危及安全|3|3", "合计||6|6" }));

    [Test]
    public void A_label_above_reaches_over_all_rows_it_covered() =>
        Assert.That(
            Apart([new GridCell("办理结果", 1, 2), new GridCell("予以公开"), new GridCell("5"), new GridCell("5")], Row("部分公开\n不予公开", "1\n2", "1\n2")),
            Is.EqualTo(new[] { "办理结果|予以公开|5|5", "~办理结果|部分公开|1|1", "~办理结果|不予公开|2|2" }));

    [Test]
    public void Values_without_labels_are_one_row_column_by_column() =>
        Assert.That(Apart(Row("1\n2\n3", "4\n5\n9")), Is.EqualTo(new[] { "1|2|3|4|5|9" }));

    [TestCase("规章", "1\n2", "3\n4", TestName = "One label for two lines of values")]
    [TestCase("规章\n规范性文件", "1\n2", "3", TestName = "A value alone among stacks")]
    [TestCase("规章\n规范性文件\n其他", "1\n2", "3\n4\n5", TestName = "Stacks of two heights")]
    [TestCase("本年新收\n申请数量", "12\n34", "", TestName = "A number that may be broken over lines")]
    public void What_may_be_read_in_two_ways_stays_as_it_is(string label, string first, string second) =>
        Assert.That(StackedRows.Apart([Row(label, first, second)]).Single().Select(cell => cell.Text), Is.EqualTo(new[] { label, first, second }));
}

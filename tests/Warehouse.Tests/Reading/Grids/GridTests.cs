using Warehouse.Etl.Reading.Grids;

namespace Warehouse.Tests.Reading.Grids;

public sealed class GridTests
{
    private static GridCell Cell(string text, int columns = 1, int rows = 1, GridCellKind kind = GridCellKind.Own) => new(text, columns, rows, kind);

    private static GridCell Above(string text) => Cell(text, kind: GridCellKind.ContinuesAbove);

    private static string[] Resolve(params GridCell[][] rows) =>
        [.. Grid.Resolve(rows, 1000)!.Select(row => string.Join('|', row.Select(Show)))];

    private static string Show(GridPlace place) => (place.IsContinuation ? "~" : "") + place.Origin?.Text;

    [Test]
    public void Spans_cover_places_in_both_directions() =>
        Assert.That(
            Resolve(
                [Cell("A", 2, 2), Cell("B")],
                [Cell("C")],
                [Cell("D"), Cell("E"), Cell("F")]),
            Is.EqualTo(new[] { "A|~A|B", "~A|~A|C", "D|E|F" }));

    [Test]
    public void A_row_that_is_too_short_is_filled_with_places_that_hold_nothing() =>
        Assert.That(Resolve([Cell("A"), Cell("B")], [Cell("C")]), Is.EqualTo(new[] { "A|B", "C|~" }));

    [Test]
    public void A_span_beyond_the_last_cell_widens_nothing() =>
        Assert.That(Resolve([Cell("A", 9)], [Cell("B"), Cell("C")]), Is.EqualTo(new[] { "A|~A", "B|C" }));

    [Test]
    public void A_span_beyond_the_last_row_ends_there() =>
        Assert.That(Resolve([Cell("A", 1, int.MaxValue), Cell("B")], [Cell("C")]), Is.EqualTo(new[] { "A|B", "~A|C" }));

    [Test]
    public void A_row_without_cells_of_its_own_takes_its_turn_and_is_left_out() =>
        Assert.That(Resolve([Cell("A", 1, 2)], [], [Cell("B")]), Is.EqualTo(new[] { "A", "B" }));

    [Test]
    public void A_cell_that_continues_above_is_the_one_above() =>
        Assert.That(
            Resolve([Cell("A"), Cell("1")], [Above("x"), Cell("2")], [Above(""), Cell("3")]),
            Is.EqualTo(new[] { "A|1", "~A|2", "~A|3" }));

    [Test]
    public void A_cell_that_continues_above_may_go_on_for_rows() =>
        Assert.That(
            Resolve([Cell("A"), Cell("1")], [Cell("", rows: 2, kind: GridCellKind.ContinuesAbove), Cell("2")], [Cell("3")]),
            Is.EqualTo(new[] { "A|1", "~A|2", "~A|3" }));

    [Test]
    public void A_cell_that_continues_nothing_stands_for_itself() =>
        Assert.That(Resolve([Above("A"), Cell("1")]), Is.EqualTo(new[] { "A|1" }));

    [Test]
    public void A_gap_holds_nothing() =>
        Assert.That(Resolve([Cell("A"), Cell("B")], [Cell("", kind: GridCellKind.Gap), Cell("C")]), Is.EqualTo(new[] { "A|B", "~|C" }));

    [Test]
    public void Two_rows_of_span_beside_each_other_keep_their_columns() =>
        Assert.That(
            Resolve([Cell("A", 1, 3), Cell("B", 1, 2), Cell("C")], [Cell("D")], [Cell("E"), Cell("F")]),
            Is.EqualTo(new[] { "A|B|C", "~A|~B|D", "~A|E|F" }));

    [Test]
    public void More_places_than_allowed_are_refused() =>
        Assert.That(Grid.Resolve([.. Enumerable.Repeat<GridCell[]>([Cell("A", 1000)], 1001)], 1_000_000), Is.Null);

    [TestCase(new[] { "商业", "企业" }, "商业企业")]
    [TestCase(new[] { "12", "34" }, "12 34")]
    [TestCase(new[] { "12", "件" }, "12 件")]
    [TestCase(new[] { "(单位:", "", " 万元)" }, "(单位:万元)")]
    public void Lines_of_a_cell_join_without_making_new_numbers(string[] lines, string expected) =>
        Assert.That(CellText.Join(lines), Is.EqualTo(expected));
}

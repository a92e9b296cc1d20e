using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Rows;

namespace Warehouse.Tests.Extraction.Tables.Rows;

public class RowBinderTests
{
    private const int Width = 7;

    private static RowBinding Bind(string cells, int? usualLead = null) =>
        RowBinder.Bind(
            [.. cells.Split(',').Select(text => new Slot(new TableCell(text.Trim(), 1, 0, false)))],
            Width, ColumnSum.Applicants, usualLead);

    private static string Columns(RowBinding binding) =>
        string.Join(',', binding.Columns.Select(column => column is { } slot ? slot.IsBlank ? "_" : slot.Cell.Text : "?"));

    [Test]
    public void As_many_cells_as_columns_are_bound_by_position() =>
        Assert.That(Columns(Bind("1,0,0,0,0,3,4")), Is.EqualTo("1,0,0,0,0,3,4"));

    [Test]
    public void A_row_with_only_the_total_filled_does_not_become_a_natural_person() =>
        Assert.That(Columns(Bind(",,,,,,5")), Is.EqualTo("_,_,_,_,_,_,5"));

    [Test]
    public void Blank_cells_behind_a_full_row_are_the_rest_of_merged_cells() =>
        Assert.That(Columns(Bind("1,0,0,0,0,3,4,,")), Is.EqualTo("1,0,0,0,0,3,4"));

    [Test]
    public void A_blank_cell_before_a_full_row_is_the_rest_of_its_label() =>
        Assert.That(Columns(Bind(",1,0,0,0,0,3,4")), Is.EqualTo("1,0,0,0,0,3,4"));

    [Test]
    public void Where_blanks_stand_on_both_sides_the_sum_decides() =>
        Assert.That(Columns(Bind(",2,,,,,,2,")), Is.EqualTo("2,_,_,_,_,_,2"));

    [Test]
    public void Where_even_the_sum_cannot_tell_the_other_rows_of_the_table_decide() =>
        Assert.That(Columns(Bind(",0,0,0,0,0,0,", usualLead: 1)), Is.EqualTo("0,0,0,0,0,0,_"));

    [Test]
    public void Where_nothing_decides_the_row_is_left_open()
    {
        var binding = Bind(",0,0,0,0,0,0,");
        Assert.That(Columns(binding), Is.EqualTo("?,?,?,?,?,?,?"));
        Assert.That(binding.IsSure, Is.False);
    }

    [Test]
    public void More_values_than_columns_are_left_open() =>
        Assert.That(Columns(Bind("1,1,0,0,0,0,3,9")), Is.EqualTo("?,?,?,?,?,?,?"));

    [Test]
    public void Fewer_values_than_columns_give_only_the_total_that_their_sum_proves() =>
        Assert.That(Columns(Bind("2,3,5")), Is.EqualTo("?,?,?,?,?,?,5"));

    [Test]
    public void One_value_alone_belongs_to_no_column_for_sure() =>
        Assert.That(Columns(Bind("5")), Is.EqualTo("?,?,?,?,?,?,?"));

    [TestCase("2023,3,2,0,0,0,0,5", "3,2,0,0,0,0,5")]
    [TestCase("3,2,4,0,0,0,0,5", "3,2,0,0,0,0,5")]
    [TestCase("0,0,0,0,0,0,0,0", "0,0,0,0,0,0,0")]
    public void A_cell_too_many_is_the_one_without_which_the_sum_holds(string cells, string columns) =>
        Assert.That((Columns(Bind(cells)), Bind(cells).IsSure), Is.EqualTo((columns, false)));

    [Test]
    public void Where_more_than_one_cell_may_be_the_odd_one_what_differs_stays_open() =>
        Assert.That(Columns(Bind("0,5,0,0,0,0,5,5")), Is.EqualTo("0,?,0,0,0,?,5"));

    [TestCase("4,2,9,0,0,0,0,5")]
    [TestCase("1,1,1,1,1,1,1,1,1")]
    public void A_cell_too_many_that_no_sum_tells_leaves_the_row_open(string cells) =>
        Assert.That(Columns(Bind(cells)), Is.EqualTo("?,?,?,?,?,?,?"));

    [TestCase("1 2,0,0,0,0,3,1 5", "1 2,0,0,0,0,3,1 5")]
    [TestCase("1 2,0,0,0,0,3,6", "?,?,?,?,?,?,?")]
    [TestCase("1 2,0,0,0,0,3,", "?,?,?,?,?,?,?")]
    public void Digits_apart_need_the_sum_of_their_row(string cells, string columns) =>
        Assert.That(Columns(JoinedDigits.Proven(Bind(cells), ColumnSum.Applicants)), Is.EqualTo(columns));
}

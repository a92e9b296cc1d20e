using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Rows;

namespace Warehouse.Tests.Extraction.Tables.Rows;

/// <summary>Gaps between cells in lines that hold twice as many blanks as there are blank cells.</summary>
public sealed class DoubledGapsTests
{
    /// <summary>A dot is a blank that a gap shows.</summary>
    private static List<Slot> Slots(string cells) =>
        [.. cells.Split(' ').Select((cell, i) => new Slot(new TableCell(cell == "." ? "" : cell, i + 1, 0, false, isInferred: cell == ".")))];

    [TestCase("8 1 9 7 . . . . 25", TestName = "Two blanks within the row")]
    [TestCase(". . 8 1 9 7 . . 25 . .", TestName = "A gap behind the row, where a merged label covers a place")]
    public void A_row_comes_to_its_width_by_halving(string cells)
    {
        var halved = DoubledGaps.Halved(Slots(cells), 7);

        Assert.That(halved, Has.Count.EqualTo(7));
        Assert.That((halved![^1].Cell.Text, halved.Count(slot => slot.IsBlank)), Is.EqualTo(("25", 2)));
    }

    [TestCase(". . 8 1 9 7 2 4 25 . .", TestName = "Too many printed cells")]
    [TestCase(". 8 1 9 7 . . 25 . .", TestName = "A gap that cannot be halved")]
    public void A_row_that_does_not_is_left(string cells) => Assert.That(DoubledGaps.Halved(Slots(cells), 7), Is.Null);
}

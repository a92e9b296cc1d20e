using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>Cells whose digits stand apart (1 2 3, 1 234): one number only where a sum of the row says so.</summary>
internal static class JoinedDigits
{
    /// <summary>
    /// The binding, or none of its columns where it has such a cell that is in no sum, or in one that does not hold. Digits that begin the
    /// next line are a page's number where the sum holds without them, and leave open no other column.
    /// </summary>
    public static RowBinding Proven(RowBinding binding, IReadOnlyList<ColumnSum> sums)
    {
        for (var column = 0; column < binding.Columns.Count; column++)
        {
            if (binding.Columns[column] is not { Value.IsJoined: true } slot || sums.Any(sum => Covers(sum, column) && Holds(sum, binding.Columns)))
                continue;
            if (slot.Cell.Text.IndexOf(BrokenNumbers.LineEnd, StringComparison.Ordinal) is not (> 0 and var end))
                return RowBinding.Open(binding.Columns.Count);
            var first = new Slot(new TableCell(slot.Cell.Text[..end], slot.Cell.Line, slot.Cell.Offset, slot.Cell.StartsRow));
            var alone = With(binding, column, first);
            binding = sums.Any(sum => Covers(sum, column) && Holds(sum, alone.Columns)) ? alone : With(binding, column, null) with { IsSure = false };
        }

        return binding;
    }

    private static RowBinding With(RowBinding binding, int column, Slot? slot) =>
        binding with { Columns = [.. binding.Columns.Select((other, i) => i == column ? slot : other)] };

    private static bool Covers(ColumnSum sum, int column) => sum.Total == column || sum.Parts.Contains(column);

    /// <summary>A blank part counts as nothing, a total has to be printed.</summary>
    private static bool Holds(ColumnSum sum, IReadOnlyList<Slot?> columns) =>
        columns[sum.Total]?.Value.Number is { } total && sum.Parts.Sum(part => columns[part]?.Value.Number ?? 0m) == total;
}

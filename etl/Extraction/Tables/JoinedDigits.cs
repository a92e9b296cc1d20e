namespace Warehouse.Etl.Extraction.Tables;

/// <summary>Cells whose digits stand apart (1 2 3, 1 234): one number only where a sum of the row says so.</summary>
internal static class JoinedDigits
{
    /// <summary>The binding, or none of its columns where it has such a cell that is in no sum, or in one that does not hold.</summary>
    public static RowBinding Proven(RowBinding binding, IReadOnlyList<ColumnSum> sums)
    {
        for (var column = 0; column < binding.Columns.Count; column++)
        {
            if (binding.Columns[column] is { Value.IsJoined: true } && !sums.Any(sum => Covers(sum, column) && Holds(sum, binding.Columns)))
                return RowBinding.Open(binding.Columns.Count);
        }

        return binding;
    }

    private static bool Covers(ColumnSum sum, int column) => sum.Total == column || sum.Parts.Contains(column);

    /// <summary>A blank part counts as nothing, a total has to be printed.</summary>
    private static bool Holds(ColumnSum sum, IReadOnlyList<Slot?> columns) =>
        columns[sum.Total]?.Value.Number is { } total && sum.Parts.Sum(part => columns[part]?.Value.Number ?? 0m) == total;
}

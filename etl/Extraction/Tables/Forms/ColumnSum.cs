namespace Warehouse.Etl.Extraction.Tables.Forms;

/// <summary>A sum within one row: the columns that add up, and the column that holds their total (0-based).</summary>
public sealed record ColumnSum(IReadOnlyList<int> Parts, int Total)
{
    /// <summary>Identity I2: six kinds of applicant add up to 总计.</summary>
    public static IReadOnlyList<ColumnSum> Applicants { get; } = [new([0, 1, 2, 3, 4, 5], 6)];

    /// <summary>Identity I5: in each block of table four, four outcomes add up to 总计.</summary>
    public static IReadOnlyList<ColumnSum> ReviewAndLitigation { get; } =
        [new([0, 1, 2, 3], 4), new([5, 6, 7, 8], 9), new([10, 11, 12, 13], 14)];
}

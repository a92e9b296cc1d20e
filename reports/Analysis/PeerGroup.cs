namespace Warehouse.Reports.Analysis;

/// <summary>
/// What the offices of one kind state for a measure and a year. Made once for all of them: a province has more than a thousand
/// offices of a kind, and each of their pages asks where it stands among all.
/// </summary>
public sealed class PeerGroup
{
    // Counts of requests and documents spread over magnitudes: classes of 1, 2 and 5 times the powers of ten.
    private static readonly decimal[] edges = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 1_000_000, 10_000_000];

    private readonly decimal[] values;
    private readonly int[] counts = new int[edges.Length];

    /// <param name="values">One of each office, in any order; at least one.</param>
    public PeerGroup(IEnumerable<decimal> values)
    {
        this.values = [.. values.Order()];
        ArgumentOutOfRangeException.ThrowIfZero(this.values.Length, nameof(values));
        foreach (var value in this.values)
            counts[ClassOf(value)]++;
        var middle = Count / 2;
        Median = Count % 2 == 1 ? this.values[middle] : (this.values[middle - 1] + this.values[middle]) / 2;
        Classes = [.. Enumerable.Range(0, edges.Length).Take(ClassOf(this.values[^1]) + 1).Skip(ClassOf(this.values[0]))];
    }

    public int Count => values.Length;

    public decimal Median { get; }

    /// <summary>Those from the lowest value to the highest, also the empty ones between.</summary>
    public IReadOnlyList<int> Classes { get; }

    /// <summary>The end of the last class is null: it has none.</summary>
    public static (decimal Least, decimal? Most) Bounds(int at) => (edges[at], at == edges.Length - 1 ? null : edges[at + 1] - 1);

    public static int ClassOf(decimal value) => Math.Max(0, Array.FindLastIndex(edges, edge => edge <= value));

    public int OfficesIn(int at) => counts[at];

    /// <summary>The highest value is first; equal values share a rank.</summary>
    public int RankOf(decimal value)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = values[middle] > value ? (low, middle) : (middle + 1, high);
        }

        return Count - low + 1;
    }
}

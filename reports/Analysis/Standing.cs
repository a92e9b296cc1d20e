using Warehouse.Reports.Charts;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Where an office stands among its peers: the offices of its kind in the report that state the measure for the year.</summary>
/// <param name="Rank">The highest value is first; equal values share a rank.</param>
/// <param name="Peers">Values of all of them, this office's among them.</param>
public sealed record Standing(ConformedMeasure Measure, int Year, decimal Value, int Rank, IReadOnlyList<decimal> Peers)
{
    /// <summary>Below this a distribution says nothing.</summary>
    public const int FewestPeers = 5;

    // Counts of requests and documents spread over magnitudes: classes of 1, 2 and 5 times the powers of ten.
    private static readonly decimal[] edges = [0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 1_000_000, 10_000_000];

    /// <returns>Null where there are too few peers.</returns>
    public static Standing? Of(ConformedMeasure measure, int year, decimal value, IReadOnlyList<decimal> peers) =>
        peers.Count < FewestPeers ? null : new Standing(measure, year, value, peers.Count(other => other > value) + 1, peers);

    public decimal Median
    {
        get
        {
            var ordered = Peers.Order().ToList();
            var middle = ordered.Count / 2;
            return ordered.Count % 2 == 1 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
        }
    }

    public ChartSpec Chart(string kind)
    {
        var first = ClassOf(Peers.Min());
        var last = ClassOf(Peers.Max());
        var classes = Enumerable.Range(first, last - first + 1).ToList();
        return new ChartSpec(
            $"peers-{Measure.Code.Replace('_', '-')}",
            ChartKind.Column,
            Texts.Of("standing", ("measure", Measure.Label)),
            Texts.Of("unit.offices"),
            [.. classes.Select(Name)],
            [new ChartSeries(Texts.Of("standing.offices"), [.. classes.Select(at => (decimal?)Peers.Count(value => ClassOf(value) == at))])])
        {
            CategoryLabel = Texts.Of("titled", ("title", Measure.Label), ("unit", Measure.Unit)),
            Subtitle = Texts.Of("standing.subtitle", ("year", Year), ("kind", kind), ("peers", Peers.Count), ("rank", Rank), ("median", Amounts.Of(Median, Measure.Unit))),
            Marked = Name(ClassOf(Value)),
            Source = Sources.Reports,
        };
    }

    private static int ClassOf(decimal value) => Math.Max(0, Array.FindLastIndex(edges, edge => edge <= value));

    private static string Name(int at)
    {
        if (at == edges.Length - 1)
            return Texts.Of("standing.from", ("least", Numbers.Grouped(edges[at])));
        var end = edges[at + 1] - 1;
        return edges[at] == end ? Numbers.Grouped(end) : $"{Numbers.Grouped(edges[at])}–{Numbers.Grouped(end)}";
    }
}

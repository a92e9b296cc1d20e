using Warehouse.Reports.Charts;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>Where an office stands among its peers: the offices of its kind in the report that state the measure for the year.</summary>
/// <param name="Peers">All of them, this office among them.</param>
public sealed record Standing(ConformedMeasure Measure, int Year, decimal Value, PeerGroup Peers)
{
    /// <summary>Below this a distribution says nothing.</summary>
    public const int FewestPeers = 5;

    /// <returns>Null where there are too few peers.</returns>
    public static Standing? Of(ConformedMeasure measure, int year, decimal value, PeerGroup? peers) =>
        peers is null || peers.Count < FewestPeers ? null : new Standing(measure, year, value, peers);

    /// <summary>The highest value is first; equal values share a rank.</summary>
    public int Rank => Peers.RankOf(Value);

    public ChartSpec Chart(string kind) => new(
        $"peers-{Measure.Code.Replace('_', '-')}",
        ChartKind.Column,
        Texts.Of("standing", ("measure", Measure.Label)),
        Texts.Of("unit.offices"),
        [.. Peers.Classes.Select(Name)],
        [new ChartSeries(Texts.Of("standing.offices"), [.. Peers.Classes.Select(at => (decimal?)Peers.OfficesIn(at))])])
    {
        CategoryLabel = Texts.Of("titled", ("title", Measure.Label), ("unit", Measure.Unit)),
        Subtitle = Texts.Of("standing.subtitle", ("year", Year), ("kind", kind), ("peers", Peers.Count), ("rank", Rank), ("median", Amounts.Of(Peers.Median, Measure.Unit))),
        Marked = Name(PeerGroup.ClassOf(Value)),
        Source = Sources.Reports,
    };

    private static string Name(int at)
    {
        var (least, most) = PeerGroup.Bounds(at);
        return most switch
        {
            null => Texts.Of("standing.from", ("least", Numbers.Grouped(least))),
            { } end when end == least => Numbers.Grouped(end),
            { } end => $"{Numbers.Grouped(least)}–{Numbers.Grouped(end)}",
        };
    }
}

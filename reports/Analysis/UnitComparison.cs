using Warehouse.Reports.Charts;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Analysis;

/// <summary>One measure of the units below a region in one year: who changed how much, who stands where.</summary>
/// <param name="Units">The units with a value, the greatest increase first; those that cannot be compared after them.</param>
/// <param name="Silent">Names of the units that reported nothing for the year.</param>
public sealed record UnitComparison(ConformedMeasure Measure, int Year, IReadOnlyList<UnitChange> Units, IReadOnlyList<string> Silent)
{
    private const int Bars = 20;

    public static UnitComparison Of(ConformedMeasure measure, int year, IReadOnlyList<UnitHistory> units)
    {
        var points = units.Select(unit => (Unit: unit, Point: unit.Measures.GetValueOrDefault(measure.Code)?.In(year), Before: unit.Measures.GetValueOrDefault(measure.Code)?.In(year - 1)?.Value)).ToList();
        var reported = points.Where(item => item.Point?.Value is not null).ToList();
        var both = reported.Where(item => item.Before is not null).ToList();
        var total = reported.Sum(item => item.Point!.Change.Difference ?? 0);
        var changes = reported.Select(item => new UnitChange(
            item.Unit,
            item.Point!,
            total != 0 && item.Point!.Change.Difference is { } difference ? difference / total : null,
            Rank(item.Point!.Value, reported.Select(other => other.Point!.Value)),
            Rank(item.Before, points.Select(other => other.Before)),
            item.Before is null ? null : Rank(item.Before, both.Select(other => other.Before)) - Rank(item.Point!.Value, both.Select(other => other.Point!.Value))));
        return new UnitComparison(
            measure,
            year,
            [.. changes.OrderByDescending(change => change.Point.Change.Difference is not null).ThenByDescending(change => change.Point.Change.Difference).ThenBy(change => change.Rank)],
            [.. points.Where(item => item.Point?.Value is null).Select(item => item.Unit.Name)]);
    }

    public IEnumerable<UnitChange> Comparable => Units.Where(unit => unit.Point.Change.Difference is not null);

    /// <summary>The units that changed most either way, the greatest increase first.</summary>
    public IReadOnlyList<UnitChange> MostChanged(int most) =>
    [
        .. Comparable.OrderByDescending(unit => Math.Abs(unit.Point.Change.Difference.GetValueOrDefault())).Take(most)
            .OrderByDescending(unit => unit.Point.Change.Difference),
    ];

    /// <summary>Bars sorted by change; of many units the ones that changed most either way. Null where fewer than two units can be compared.</summary>
    public ChartSpec? Chart(string id)
    {
        var shown = MostChanged(Bars);
        return shown.Count < 2 ? null : new ChartSpec(
            $"{id}-{Measure.Code.Replace('_', '-')}",
            ChartKind.Bar,
            Texts.Of("comparison.chart", ("measure", Measure.Label), ("year", Year)),
            Measure.Unit,
            [.. shown.Select(unit => unit.Unit.Name)],
            [new ChartSeries(Texts.Of("comparison.change"), [.. shown.Select(unit => unit.Point.Change.Difference)])])
        {
            CategoryLabel = Texts.Of("column.region_or_office"),
            Subtitle = shown.Count < Comparable.Count() ? Texts.Of("comparison.most", ("shown", shown.Count), ("comparable", Comparable.Count())) : Texts.Of("comparison.all", ("comparable", shown.Count)),
            Source = Sources.Reports,
        };
    }

    private static int? Rank(decimal? value, IEnumerable<decimal?> values) => value is null ? null : values.Count(other => other > value) + 1;
}

using Warehouse.Reports.Analysis;

namespace Warehouse.Tests.Reports.Analysis;

public sealed class UnitComparisonTests
{
    private static readonly ConformedMeasure requests = new("requests_new", "本年新收政府信息公开申请", "件", "requests", "申请", 1, true);

    [Test]
    public void A_unit_that_reports_for_the_first_time_moves_nobody()
    {
        var comparison = UnitComparison.Of(requests, 2021, [Unit("甲局", 10, 8), Unit("乙局", 5, 4), Unit("新局", null, 6)]);
        var units = comparison.Units.ToDictionary(unit => unit.Unit.Name);

        Assert.Multiple(() =>
        {
            Assert.That(units["乙局"].Rank, Is.EqualTo(3));
            Assert.That(units["乙局"].PreviousRank, Is.EqualTo(2));
            Assert.That(units["乙局"].Movement, Is.Zero);
            Assert.That(units["新局"].Movement, Is.Null);
        });
    }

    [Test]
    public void Units_that_change_places_move_by_as_many()
    {
        var comparison = UnitComparison.Of(requests, 2021, [Unit("甲局", 10, 4), Unit("乙局", 5, 8)]);

        Assert.That(comparison.Units.Select(unit => (unit.Unit.Name, unit.Movement)), Is.EqualTo(new (string, int?)[] { ("乙局", 1), ("甲局", -1) }));
    }

    private static UnitHistory Unit(string name, decimal? before, decimal value) => new(name, "x.html", new Dictionary<string, MeasureHistory>
    {
        [requests.Code] = new(requests,
        [
            new YearPoint(2020, before, null, Change.NoValue, null),
            new YearPoint(2021, value, null, new Change(before is null ? ChangeState.MissingBase : ChangeState.Comparable, before, value, null, null, null), null),
        ]),
    });
}

using Warehouse.Etl.Generation.Figures;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Tests.Generation;

/// <summary>The made-up life of an office is consistent over its years.</summary>
internal sealed class ActivityModelTests
{
    [Test]
    public void What_was_disclosed_since_2008_is_in_2008_what_was_disclosed_that_year_and_grows_by_each_year()
    {
        var model = new ActivityModel(OfficeSize.Bureau, new Dice(7));
        var first = model.Next(2008, leavesOpen: true);
        var second = model.Next(2009, leavesOpen: true);

        Assert.That(first.Total("ever_disclosed"), Is.EqualTo(first.Total("proactive")));
        Assert.That(second.Total("ever_disclosed"), Is.EqualTo(first.Total("proactive") + second.Total("proactive")));
    }

    [Test]
    public void An_office_that_is_followed_from_a_later_year_has_disclosed_before() =>
        Assert.That(new ActivityModel(OfficeSize.Bureau, new Dice(7)).Next(2015, leavesOpen: true) is var activity
            && activity.Total("ever_disclosed") > activity.Total("proactive"), Is.True);
}

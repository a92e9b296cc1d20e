using Warehouse.Reports.Analysis;
using Warehouse.Reports.Charts;

namespace Warehouse.Tests.Reports.Analysis;

public sealed class MeasureHistoryTests
{
    private static readonly ConformedMeasure requests = new("requests_new", "本年新收政府信息公开申请", "件", "requests", "申请", 1, true);

    [TestCase(13, 13, 20, 20, 8, 8, false, TestName = "The change of the totals is the change of the same offices")]
    [TestCase(13, 12, 20, 20, 8, 8, true, TestName = "An office that is missing now had a part in the total of the year before")]
    [TestCase(13, 13, 20, 18, 8, 9, true, TestName = "An office that is new has a part in the total of the year")]
    [TestCase(13, 13, 20, 20, 8, 9, true, TestName = "A new office that reports zero is an office more")]
    public void A_change_says_on_which_offices_it_rests(decimal total, decimal common, decimal nextTotal, decimal nextCommon, int offices, int reported, bool says)
    {
        var point = new YearPoint(2021, nextTotal, new OfficeCount(reported, 13), new Change(ChangeState.Comparable, common, nextCommon, 10, offices, null), null);
        var history = new MeasureHistory(requests, [new YearPoint(2020, total, new OfficeCount(9, 13), Change.NoValue, null), point]);

        Assert.That(history.IsLikeForLike(point), Is.EqualTo(says));
    }
}

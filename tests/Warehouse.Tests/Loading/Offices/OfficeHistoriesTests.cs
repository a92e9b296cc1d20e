using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Offices;

namespace Warehouse.Tests.Loading.Offices;

public sealed class OfficeHistoriesTests
{
    private static readonly OfficeHistories histories = new(
    [
        new OfficeChange("430104-甲局", 2012, "renamed", "430104-乙局"),
        new OfficeChange("430104-乙局", 2019, "moved", "430102-乙局"),
        new OfficeChange("430102-乙局", 2022, "abolished", null),
        new OfficeChange("430104-丙局", 2015, "merged", "430104-丁局"),
        new OfficeChange("430104-子局", 2010, "renamed", "430104-丑局"),
        new OfficeChange("430104-丑局", 2014, "renamed", "430104-子局"),
    ]);

    [TestCase("430104-甲局")]
    [TestCase("430104-乙局")]
    [TestCase("430102-乙局")]
    public void An_office_has_one_history_under_the_code_it_had_first_whichever_report_is_at_hand(string code)
    {
        var history = Of(code);

        Assert.That(history.Code, Is.EqualTo("430104-甲局"));
        Assert.That(Periods(history), Is.EqualTo(new (string, int, int?)[] { ("430104-甲局", 0, 2011), ("430104-乙局", 2012, 2018), ("430102-乙局", 2019, 2021) }));
    }

    [Test]
    public void A_merged_office_ends_and_the_one_it_is_part_of_goes_on_by_itself()
    {
        Assert.That(Periods(Of("430104-丙局")), Is.EqualTo(new (string, int, int?)[] { ("430104-丙局", 0, 2014) }));
        Assert.That(Periods(Of("430104-丁局")), Is.EqualTo(new (string, int, int?)[] { ("430104-丁局", 0, null) }));
    }

    [TestCase("430104-子局")]
    [TestCase("430104-丑局")]
    public void An_office_that_gets_its_old_name_back_is_one_office_all_the_time(string code)
    {
        Assert.That(Of(code).Code, Is.EqualTo("430104-子局"));
        Assert.That(Periods(Of(code)), Is.EqualTo(new (string, int, int?)[] { ("430104-子局", 0, 2009), ("430104-丑局", 2010, 2013), ("430104-子局", 2014, null) }));
    }

    [Test]
    public void Offices_of_a_county_that_was_renamed_have_the_former_name_before()
    {
        var periods = Of("110118-统计局").Periods;

        Assert.That(periods.Select(period => (period.ValidFrom, period.ValidTo)), Is.EqualTo(new (int, int?)[] { (0, 2014), (2015, null) }));
        Assert.That(periods.Select(period => period.InItsTime("北京市密云区统计局")), Is.EqualTo(new[] { "北京市密云县统计局", "北京市密云区统计局" }));
    }

    [Test]
    public void Offices_of_a_town_share_the_history_of_its_county() =>
        Assert.That(Of("110118101-密云镇").Periods, Has.Count.EqualTo(2));

    [Test]
    public void An_office_of_a_county_that_was_merged_into_another_is_no_office_of_the_other()
    {
        var former = histories.Of(new ReportOffice("上海市闸北区统计局", "310106-统计局", "bureau", null))!;
        var today = histories.Of(new ReportOffice("上海市静安区统计局", "310106-统计局", "bureau", null))!;

        Assert.That((former.Code, today.Code), Is.EqualTo(("310106-闸北区统计局", "310106-统计局")));
        Assert.That((former.Periods[^1].ValidTo, today.Periods[^1].ValidTo), Is.EqualTo((2014, (int?)null)));
    }

    [Test]
    public void An_office_that_nobody_knows_has_no_history() =>
        Assert.That(histories.Of(new ReportOffice(null, null, null, null)), Is.Null);

    private static OfficeHistory Of(string code) => histories.Of(new ReportOffice(null, code, null, null))!;

    private static List<(string Code, int From, int? To)> Periods(OfficeHistory history) =>
        [.. history.Periods.Select(period => (period.Code, period.ValidFrom, period.ValidTo))];
}

namespace Warehouse.Tests.Extraction.Prose.Periods;

/// <summary>A number is the report year's only where the sentence says nothing else.</summary>
internal sealed class ProsePeriodTests
{
    [TestCase("2020年公开信息30条。", "proactive_info_total=30条")]
    [TestCase("较2019年多10条,全年公开信息30条。", "proactive_info_total=30条")]
    [TestCase("2019年公开信息20条,2020年公开信息30条。", "proactive_info_total=20条@2019;proactive_info_total=30条")]
    [TestCase("2019年结转2件。全年收到申请5件。", "req_carried_in=2件;req_new=5件")]
    [TestCase("结转2021年办理1件。全年收到申请5件。", "req_carried_out=1件;req_new=5件")]
    [TestCase("上半年公开信息12条。", "")]
    [TestCase("1-9月公开信息12条。", "")]
    [TestCase("2021年计划公开信息50条。", "")]
    [TestCase("历年累计主动公开政府信息900条。", "proactive_cumulative=900条")]
    public void The_words_nearest_before_a_number_tell_its_year(string sentence, string expected)
    {
        var facts = ProseSample.Extract("一、主动公开情况\n\n" + sentence, 2020).Facts.Select(ProseSample.Short);

        Assert.That(facts, Is.EquivalentTo(expected.Split(';', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void Without_a_report_year_no_year_is_another() =>
        Assert.That(ProseSample.Extract("2019年公开信息20条。", null).Facts.Single().Year, Is.Null);
}

using Warehouse.Etl.Extraction.Prose;

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
    [TestCase("2017-2018年,累计公开信息80条。", "proactive_cumulative=80条@2018")]
    [TestCase("上年同期,共主动公开信息20条,收到政府信息公开申请5件。", "proactive_info_total=20条@2019;req_new=5件@2019")]
    [TestCase("前一年公开信息20条。", "proactive_info_total=20条@2019")]
    [TestCase("下一步,计划新增公开栏3个,全年公开信息不少于50条。", "")]
    [TestCase("与2018年相比(主动公开20条、收到政府信息公开申请5件)有所增加。", "proactive_info_total=20条@2018;req_new=5件@2018")]
    [TestCase("较上年(主动公开20条)有所增加。", "proactive_info_total=20条@2019")]
    public void The_words_nearest_before_a_number_tell_its_year(string sentence, string expected)
    {
        var facts = ProseSample.Extract("一、主动公开情况\n\n" + sentence, 2020).Facts.Select(ProseSample.Short);

        Assert.That(facts, Is.EquivalentTo(expected.Split(';', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Test]
    public void A_page_on_half_a_year_has_no_figure_of_a_year() =>
        Assert.That(ProseExtractor.Extract(ProseSample.Document("一、依申请公开情况\n\n受理政府信息公开申请26件。\n\n全文公开政府信息30条。未发生行政复议。"), 2020, null, new HashSet<int>(), [], isOfPartYear: true).Facts, Is.Empty);

    [Test]
    public void Without_a_report_year_no_year_is_another() =>
        Assert.That(ProseSample.Extract("2019年公开信息20条。", null).Facts.Single().Year, Is.Null);
}

namespace Warehouse.Tests.Extraction.Prose;

public sealed class NextReportTests
{
    private const string First = "某县农业局2014年政府信息公开工作年度报告\n一、主动公开情况\n主动公开政府信息86条。\n二、依申请公开情况\n未收到申请。\n";

    [TestCase("某县畜牧站2014年政府信息公开工作年度报告")]
    [TestCase("某县农业局2013年政府信息公开工作年度报告")]
    public void The_prose_of_another_report_on_the_page_is_not_read(string title)
    {
        var result = ProseSample.Extract($"{First}{title}\n一、主动公开情况\n主动公开政府信息35条。\n二、依申请公开情况\n收到申请4件。", 2014);

        Assert.That(result.Facts.Where(fact => fact.Value is 35 or 4), Is.Empty);
        Assert.That(result.Findings.Select(finding => (finding.Rule, finding.Line)), Does.Contain(("other_office", (int?)6)));
    }

    [TestCase("某县畜牧站2014年政府信息公开工作年度报告\n三、其他\n召开会议。\n收到申请4件。")]
    [TestCase("农业局2014年政府信息公开工作年度报告\n一、申请\n收到申请4件。")]
    public void A_title_without_sections_of_its_own_or_printed_again_ends_nothing(string rest)
    {
        var result = ProseSample.Extract(First + rest, 2014);

        Assert.That(result.Findings.Select(finding => finding.Message), Has.None.Contains("另一机关或另一年度"));
    }
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Identity;

namespace Warehouse.Tests.Extraction.Identity.Layout;

/// <summary>The titles of other reports that a page links to below its own.</summary>
public sealed class PagePointersTests
{
    private const string Report = "我局按照要求编制2014年度政府信息公开工作年度报告,统计期限从2014年1月1日到12月31日止。\n如有疑问,请联系鹿城区财政局办公室。\n一、概述\n2014年,我局公开信息43条。";

    [TestCase("上一篇:龙泉市水利局2013年政府信息公开工作年度报告\n下一篇:关于清理行政审批事项的通知")]
    [TestCase("相关链接\n龙泉市水利局2012年政府信息公开工作年度报告\n龙泉市水利局2013年政府信息公开工作年度报告")]
    public void Links_below_the_text_name_neither_office_nor_year(string links)
    {
        var alone = ReportIdentifier.Identify(TextDocument.Of(Report));
        var linked = ReportIdentifier.Identify(TextDocument.Of($"{Report}\n\n{links}"));

        Assert.That((alone.Office.Name, alone.ReportYear), Is.EqualTo(("鹿城区财政局", (int?)2014)));
        Assert.That((linked.Office.Name, linked.Office.Region?.County, linked.ReportYear), Is.EqualTo((alone.Office.Name, alone.Office.Region?.County, alone.ReportYear)));
    }

    [Test]
    public void A_title_below_the_words_of_a_menu_is_the_reports_own() =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of("相关信息\n龙泉市水利局2013年政府信息公开工作年度报告\n一、概述\n2013年,我局公开信息43条。")).Office.Name, Is.EqualTo("龙泉市水利局"));

    [TestCase("全省各级行政机关共收到政府信息公开申请68件。", ReportScope.Own)]
    [TestCase("全市各级行政机关共收到政府信息公开申请68件。", ReportScope.Own)]
    [TestCase("全区各级行政机关共收到政府信息公开申请68件。", ReportScope.Consolidated)]
    public void Figures_of_the_area_above_are_not_what_the_office_counted(string sentence, ReportScope expected) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of($"温州市鹿城区财政局2014年政府信息公开工作年度报告\n{sentence}")).Scope, Is.EqualTo(expected));
}

using Warehouse.Etl.Extraction.Identity;

namespace Warehouse.Tests.Extraction.Identity.Offices;

/// <summary>Titles whose line begins within the office's name.</summary>
public sealed class TornTitlesTests
{
    private const string Body = "\n一、总体情况\n2022年,我局主动公开政府信息120条。";

    [TestCase("长治市潞州区人力资源和社会保\n障局2022年政府信息公开年度报告", "长治市潞州区人力资源和社会保障局")]
    [TestCase("2022年长治市潞州区人力资源和社会保\n障局政府信息公开年度报告", "长治市潞州区人力资源和社会保障局")]
    [TestCase("长治市潞州区住房和城乡\n建设局2022年政府信息公开工作年度报告", "长治市潞州区住房和城乡建设局", Description = "住房和城乡 is called like a town")]
    [TestCase("长治市潞州区\n人力资源和社\n会保障局2022年政府信息公开工作年度报告", "长治市潞州区人力资源和社会保障局")]
    [TestCase("首页 新闻中心 政务公开\n2022年度长治市潞州区卫生健康和体育\n局政府信息公开工作报告", "长治市潞州区卫生健康和体育局")]
    [TestCase("国家税务总局长治市潞州区税\n务局2022年政府信息公开年度报告", "国家税务总局长治市潞州区税务局")]
    [TestCase("临汾市尧都区人民政府\n办公室2022年政府信息公开工作年度报告", "临汾市尧都区人民政府办公室")]
    public void A_name_broken_over_lines_is_whole(string title, string office)
    {
        var identity = ReportIdentifier.Identify(TextDocument.Of(title + Body));

        Assert.That(identity.Office.Name, Is.EqualTo(office));
        Assert.That(identity.Title, Does.Contain(office));
    }

    [TestCase("长治市潞州区政府信息公开专栏\n教育局2022年政府信息公开年度报告")]
    [TestCase("长治市潞州区人民政府\n教育局2022年政府信息公开年度报告")]
    [TestCase("长治市潞州区\n教育局2022年政府信息公开年度报告")]
    [TestCase("长治市潞州区财政收支情况\n教育局2022年政府信息公开年度报告", Description = "a link above the title")]
    public void A_name_below_that_of_a_site_or_a_place_is_the_titles_own(string title) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(title + Body)).Title, Is.EqualTo("教育局2022年政府信息公开年度报告"));
}

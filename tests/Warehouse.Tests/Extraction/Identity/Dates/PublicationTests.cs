using System.Globalization;
using Warehouse.Etl.Extraction.Identity;

namespace Warehouse.Tests.Extraction.Identity.Dates;

public sealed class PublicationTests
{
    [TestCase("发布时间:2017-06-15", "2017-06-15")]
    [TestCase("发布日期:2017年6月15日    点击数:", "2017-06-15")]
    [TestCase("| 索 引 号: | 发布时间: | 2017年06月15日 00:00 | |", "2017-06-15")]
    [TestCase("文号: | 公开日期: | 2017-06-15 13:41 |", "2017-06-15")]
    [TestCase("作者:本站原创 | 来源:本站原创 | 时间:2017-06-15 点击数:- 分享到:", "2017-06-15")]
    [TestCase("2017年06月15日 来源: 岳麓教育", "2017-06-15")]
    [TestCase("2017年06月15日 14时11分   来源: 岳麓教育", "2017-06-15")]
    [TestCase("2017-06-15 09:30 来源: 发布机构: 【字体: 打印", "2017-06-15")]
    [TestCase("(二〇一七年六月十五日)", "2017-06-15")]
    [TestCase("• 听全文\n• 2017-02-28\n• 来源:岳麓区教育局", "2017-02-28")]
    [TestCase("索引号 71977-GK-2017-9 发布日期 2017-03-09 11:09", "2017-03-09")]
    [TestCase("二○一七年二月二十七日", "2017-02-27")]
    [TestCase("2017227", "2017-02-27")]
    [TestCase("本报告于网上公布。\n岳麓区教育局\n2017年3月1日", "2017-03-01")]
    [TestCase("2016年12月29日\n发布时间:2017-06-15", "2017-06-15")]
    [TestCase("统计期限为2016年1月1日至2016年12月31日", null)]
    [TestCase("| 统计时间 | 2016年1月1日至2016年12月31日 |", null)]
    [TestCase("201611\n20161231", null)]
    [TestCase("Admin - admin 于2022年04月04日发表", null)]
    [TestCase("自2008年5月1日起施行。", null)]
    public void The_day_of_publication_is_read_and_the_period_never_taken_for_it(string lines, string? expected)
    {
        var identity = ReportIdentifier.Identify(TextDocument.Of("岳麓区教育局2016年政府信息公开工作年度报告\n" + lines));

        Assert.That(identity.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(expected));
    }

    [TestCase(2010, "2011-01-12")]
    [TestCase(2013, "2011-11-02")]
    public void Of_two_readings_the_one_after_the_report_year_is_taken(int year, string expected)
    {
        var identity = ReportIdentifier.Identify(TextDocument.Of($"岳麓区教育局{year}年政府信息公开工作年度报告\n2011112"));

        Assert.That(identity.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Is.EqualTo(expected));
        Assert.That(identity.Findings.Single(finding => finding.Rule == "date_collapsed").Message, Does.Contain("2011年11月2日").And.Contain("2011年1月12日"));
    }
}

using Warehouse.Etl.Extraction.Identity;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Tests.Extraction.Identity.Dates;

public sealed class ReportYearTests
{
    [TestCase("统计期限自2019年1月1日起至2019年12月31日止。", 2019)]
    [TestCase("数据统计期限从201211日到1231日止。", 2012)]
    [TestCase("2012111231日,主动公开信息6657条。", 2012)]
    [TestCase("统计期限自20231月1日起至202312月31日止。", 2023)]
    [TestCase("统计期限为202511日至20251231日。", 2025)]
    [TestCase("统计期限为2012.1.1-2012.12.31。", 2012)]
    [TestCase("统计时限为2018年1月—12月。", 2018)]
    [TestCase("数据截至2010年12月31日。", 2010)]
    [TestCase("岳麓区教育局编制2018年度政府信息公开年度报告。", 2018)]
    [TestCase("结合我校2015年信息公开工作的实际情况,编制本报告。", 2015)]
    [TestCase("2014年,我局公开了预算信息、采购信息及2013年度信息公开工作报告。2014年收到申请3件。", 2014)]
    [TestCase("2014年,我镇更新目录。2014年收到申请3件。按时发布2013年度政府信息公开工作年度报告。", 2014)]
    [TestCase("统计期限自2009年1月1日《条例》实施之日起,至2009年12月31日止。", 2009)]
    [TestCase("某校2013-2014学年度\n信息公开年度报告\n按照2013-2014学年信息公开情况编制。", 2014)]
    [TestCase("二〇一一年政府信息公开年度报告", 2011)]
    [TestCase("政府信息公开2011年度报告", 2011)]
    [TestCase("政府信息公开情况统计表(2014年度)", 2014)]
    [TestCase("某县某镇2009年政府信息公开工作情况统计表", 2009)]
    [TestCase("2009年,我局公开24件。2009年度无申请。2010年将改进。", 2009)]
    [TestCase("一、总体情况\n2019年,岳麓区住建局共主动公开政府信息27条。", 2019)]
    [TestCase("长沙市岳麓区教育局2022\n\n政府信息公开工作年度报告", 2022)]
    [TestCase("长沙市岳麓区教育局\n2022\n政府信息公开工作年度报告", 2022)]
    [TestCase("长沙市岳麓区教育局政府信息公开工作年度报告\n(2022年)\n一、总体情况", 2022)]
    [TestCase("长沙市岳麓区教育局政府信息公开工作年度报告\n2022\n一、总体情况", 2022)]
    [TestCase("长沙市岳麓区教育局\n政府信息公开工作年度报告\n(2022)\n一、总体情况", 2022)]
    public void The_year_is_found_in_title_period_form_and_text(string text, int year) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(text)).ReportYear, Is.EqualTo(year));

    [TestCase("政府信息公开工作年度报告\n发布日期:2019-01-18")]
    [TestCase("政府信息公开工作年度报告\n2018年有3件,2019年有3件。")]
    [TestCase("《条例》(国务院令第711号)〔2019〕60号")]
    [TestCase("长沙市岳麓区教育局政府信息公开年报\n2023年\n2022年\n2021年")]
    [TestCase("根据2014年国务院办公厅发布的通知,我局制定制度3件。")]
    public void No_year_is_made_up(string text) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(text)).ReportYear, Is.Null);

    [TestCase("岳麓区教育局2022年政府信息公开工作年度报告\n全年公开政府信息40条,包括信息公开指南1条、2021年信息公开年报1条。")]
    public void An_earlier_report_among_what_was_published_does_not_contradict_the_year(string text) =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of(text)).Findings.Select(finding => finding.Rule), Does.Not.Contain("year_mismatch"));

    [Test]
    public void The_period_decides_against_a_wrong_year_in_the_text() =>
        Assert.That(
            ReportIdentifier.Identify(TextDocument.Of("政府信息公开工作年度报告\n统计期限为2023年1月1日至12月31日。\n2022年制定规范性文件0件。2022年无。")).ReportYear,
            Is.EqualTo(2023));

    [Test]
    public void The_file_name_tells_the_year_where_the_text_does_not() =>
        Assert.That(ReportIdentifier.Identify(TextDocument.Of("政府信息公开工作年度报告", "岳麓区教育局2017年年报.txt")).ReportYear, Is.EqualTo(2017));

    [Test]
    public void The_manifest_stands_above_the_text_and_the_contradiction_is_said()
    {
        var document = TextDocument.Of("岳麓区教育局2018年政府信息公开工作年度报告\n发布日期:2019-01-20\n来源:岳麓区教育局\n湖南省长沙市岳麓区") with
        {
            Metadata = new Dictionary<string, string>
            {
                [MetadataKey.ManifestReportYear] = "2019",
                [MetadataKey.ManifestOffice] = "望城区财政局",
                [MetadataKey.ManifestRegionCode] = "430112",
                [MetadataKey.ManifestPublishedOn] = "2020-02-01",
            },
        };

        var identity = ReportIdentifier.Identify(document);

        Assert.Multiple(() =>
        {
            Assert.That(identity.ReportYear, Is.EqualTo(2019));
            Assert.That(identity.Office.Name, Is.EqualTo("望城区财政局"));
            Assert.That(identity.Office.Region?.Code, Is.EqualTo("430112"));
            Assert.That(identity.PublishedOn, Is.EqualTo(new DateOnly(2020, 2, 1)));
            Assert.That(identity.Findings.Select(finding => finding.Rule), Does.Contain("year_mismatch").And.Contain("manifest_mismatch"));
        });
    }
}

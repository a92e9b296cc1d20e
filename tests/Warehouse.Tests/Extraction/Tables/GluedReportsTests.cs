using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Two reports in one file, one behind the other.</summary>
public sealed class GluedReportsTests
{
    private static string[] Report(int year, int permits, string regulations) =>
    [
        $"青石县水务局{year}年政府信息公开工作年度报告", "一、总体情况", "二、主动公开政府信息情况", "第二十条第(一)项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章", "0", "0", regulations, "行政规范性文件", "1", "2", "7",
        "第二十条第(五)项", "信息内容", "本年处理决定数量", "行政许可", $"{permits}", "三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量", "4", "0", "0", "0", "0", "0", "4",
        "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况",
    ];

    private static TableResult Extract(IEnumerable<string> lines, int? year) => TableExtractor.Extract(TextDocument.OfLines([.. lines]), year);

    private static decimal? Value(TableResult result, string measure) => result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant is null)?.Value;

    [TestCase(2022, 31)]
    [TestCase(2023, 52)]
    public void The_report_of_the_year_is_taken_and_the_other_is_told(int year, int permits)
    {
        var result = Extract([.. Report(2022, 31, "5"), .. Report(2023, 52, "6")], year);

        Assert.That(Value(result, "permit_decisions"), Is.EqualTo(permits));
        Assert.That(result.Findings.Select(finding => finding.Rule), Does.Contain(TableRules.TableRepeated));
    }

    [Test]
    public void Where_no_heading_tells_the_year_only_what_both_say_is_taken()
    {
        var result = Extract([.. Report(2023, 31, "5"), .. Report(2023, 52, "")], 2023);

        Assert.That(Value(result, "permit_decisions"), Is.Null);
        Assert.That(Value(result, "reg_in_force"), Is.Null);
        Assert.That(Value(result, "nd_in_force"), Is.EqualTo(7));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.TableRepeated && finding.Status == FindingStatus.Fail).Select(finding => finding.Measure), Does.Contain("permit_decisions"));
    }

    [Test]
    public void A_list_of_contents_is_no_report()
    {
        var result = Extract(["目录", "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况", "四、政府信息公开行政复议、行政诉讼情况", .. Report(2023, 31, "5")], 2023);

        Assert.That(Value(result, "permit_decisions"), Is.EqualTo(31));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.TableRepeated), Is.Empty);
    }
}

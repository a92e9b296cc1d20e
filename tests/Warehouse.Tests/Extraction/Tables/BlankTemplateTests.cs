using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Parsing;

namespace Warehouse.Tests.Extraction.Tables;

public class BlankTemplateTests
{
    private const string Form = "二、主动公开政府信息情况\n第二十条第(一)项\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t\t\t\n行政规范性文件\t\t\t\n第二十条第(五)项\n信息内容\t本年处理决定数量\n行政许可\t\n三、收到和处理政府信息公开申请情况\n";

    [Test]
    public void An_empty_form_without_a_year_gives_no_blanks_and_one_finding_about_them()
    {
        var report = ReportParser.Parse(TextDocument.Of("附件\n政府信息公开工作年度报告格式\n" + Form));

        Assert.That(report.Facts, Is.Empty);
        Assert.That(report.Findings.Where(finding => finding.Rule.StartsWith("table", StringComparison.Ordinal)), Is.Empty);
        Assert.That(report.Findings.Count(finding => finding.Rule == TableRules.ValuesLost && finding.Status == FindingStatus.Fail), Is.EqualTo(1));
    }

    [Test]
    public void The_same_form_in_the_report_of_a_year_was_left_blank()
    {
        var report = ReportParser.Parse(TextDocument.Of("某县2022年政府信息公开工作年度报告\n一、总体情况\n2022年，我县按照条例要求推进政府信息公开工作。\n" + Form));

        Assert.That(report.Facts.Where(fact => fact.State == ValueState.Blank), Has.Exactly(7).Items);
    }
}

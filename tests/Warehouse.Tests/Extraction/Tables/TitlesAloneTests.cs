using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>The title of a table without its rows.</summary>
public sealed class TitlesAloneTests
{
    [TestCase("政府信息公开工作情况统计报表", true)]
    [TestCase("政府信息公开情况统计表", true)]
    [TestCase("附件：政府信息公开工作情况统计报表", true)]
    [TestCase("表三 财政收支情况", false)]
    public void It_says_that_a_table_is_missing(string title, bool isMissing)
    {
        var result = TableExtractor.Extract(TextDocument.OfLines("青石县2012年政府信息公开工作年度报告", "全年主动公开信息31条。", "附表", title, "填报单位：青石县水务局"), 2012);

        Assert.That(result.Form, Is.EqualTo(FormDetector.Prose));
        Assert.That(result.Findings.Select(finding => finding.Rule), isMissing ? Is.EqualTo(new[] { TableRules.TableUnread }) : Is.Empty);
    }
}

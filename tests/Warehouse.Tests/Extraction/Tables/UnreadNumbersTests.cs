using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Numbers of a table that belong to no row of the form.</summary>
public sealed class UnreadNumbersTests
{
    private static IEnumerable<Finding> Unread(params string[] rows) =>
        TableExtractor.Extract(TextDocument.OfLines(rows), 2016).Findings.Where(finding => finding.Rule == TableRules.TableUnread);

    [Test]
    public void A_row_that_an_office_added_to_the_form_is_told()
    {
        var findings = Unread("指标名称\t计量单位\t2016年度\t历年累计", "主动公开信息数\t条\t40\t90", "其中:1.某栏目\t条\t30\t70", "申请总数\t条\t11\t15", "1.当面申请数\t条\t0\t1", "行政复议数\t件\t2\t3", "行政诉讼数\t件\t0\t0");

        Assert.That(findings.Select(finding => finding.Line), Is.EqualTo(new int?[] { 3 }));
    }

    [Test]
    public void A_page_number_among_the_rows_is_not() =>
        Assert.That(Unread("指标名称\t计量单位\t2016年度\t历年累计", "主动公开信息数\t条\t40\t90", "3", "申请总数\t条\t11\t15", "1.当面申请数\t条\t0\t1", "行政复议数\t件\t2\t3", "行政诉讼数\t件\t0\t0"), Is.Empty);
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>The rows that a region added to the form.</summary>
public sealed class VariantRowsTests
{
    private static readonly string[] table = ["青石县2016年政府信息公开情况统计表", "(一)主动公开政府信息数\t条\t31", "其中:主动公开规范性文件数\t条\t4", "制发规范性文件总数\t件\t5"];

    private static IEnumerable<string?> Doubted(params string[] rows) =>
        TableExtractor.Extract(TextDocument.OfLines([.. table, .. rows]), 2016).Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure);

    [Test]
    public void Those_missing_are_told_where_others_are_printed() =>
        Assert.That(Doubted("主动公开政府文件数\t条\t8", "主动公开行政执法信息\t条\t2"), Does.Contain("ah_planning_stats").And.Not.Contain("ah_gov_docs"));

    [Test]
    public void Elsewhere_they_are_not_asked_for() => Assert.That(Doubted(), Does.Not.Contain("ah_planning_stats"));
}

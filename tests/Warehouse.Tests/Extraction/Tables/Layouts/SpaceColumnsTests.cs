using Warehouse.Etl.Extraction.Tables;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>Empty columns between all others, in place of margins.</summary>
public sealed class SpaceColumnsTests
{
    private const string Space = "<td width=2>&nbsp;</td>";

    private static TableResult Extract(string row, string blank) => TableExtractor.Extract(TextDocument.Of($"<table><tr><td>信息内容</td>{blank}<td>本年制发件数</td>{blank}<td>本年废止件数</td>{blank}<td>现行有效件数</td>{blank}</tr><tr><td>规章</td>{blank}<td>0</td>{blank}<td>0</td>{blank}<td>0</td>{blank}</tr>{row}</table>", "报告.html"), 2022);

    [Test]
    public void They_are_no_cells() =>
        Assert.That(Values(Extract($"<tr><td>行政规范性文件</td>{Space}<td>3</td>{Space}<td></td>{Space}<td>18</td>{Space}</tr>", Space)), Is.EqualTo(new decimal?[] { 3, null, 18 }));

    [Test]
    public void A_column_left_blank_is_one_of_values() =>
        Assert.That(Values(Extract("<tr><td>行政规范性文件</td><td></td><td>3</td><td></td></tr>", "")), Is.EqualTo(new decimal?[] { null, 3, null }));

    private static IEnumerable<decimal?> Values(TableResult result) => result.Facts.Where(fact => fact.Measure.StartsWith("nd_", StringComparison.Ordinal)).Select(fact => fact.Value);
}

using Warehouse.Etl.Reading;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Tests.Reading.Metadata;

public sealed class LabelledMetadataTests
{
    private static string Of(params string[] lines) => string.Join("; ", LabelledMetadata
        .Of([.. lines.Select((text, i) => new SourceLine(i + 1, text, text))])
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Key + "=" + pair.Value));

    [TestCase("索引号: | 11330723736009120E/2021-242240 | 发布机构: | 白洋街道 | ||", "index_number=11330723736009120E/2021-242240; publisher=白洋街道")]
    [TestCase("发布时间 : 2021-01-25 来源:桂花坪街道 字体大小:", "published_on=2021-01-25; publisher=桂花坪街道")]
    [TestCase("• 索 引 号:QZ001 • 发布机构:泉州", "index_number=QZ001; publisher=泉州")]
    [TestCase("索引号\tA-1\t公开日期\t2015年7月10日 13:41", "index_number=A-1; published_on=2015-07-10")]
    [TestCase("文号: | 公开日期: | 20150710 |", "published_on=2015-07-10")]
    [TestCase("信息名称:年度报告 文号:无", "title=年度报告")]
    public void Labels_give_their_values(string line, string expected) => Assert.That(Of(line), Is.EqualTo(expected));

    [TestCase("名称\t数量")]
    [TestCase("信息来源广泛,发布日期不限")]
    [TestCase("发布日期:未定")]
    [TestCase("发布日期:2015-13-40")]
    [TestCase("来源")]
    public void What_is_no_label_with_a_value_gives_nothing(string line) => Assert.That(Of(line), Is.Empty);

    [Test]
    public void The_first_value_of_a_key_stays() => Assert.That(Of("来源:甲", "来源:乙"), Is.EqualTo("publisher=甲"));
}

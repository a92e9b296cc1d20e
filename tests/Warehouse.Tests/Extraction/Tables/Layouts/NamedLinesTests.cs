using Warehouse.Etl.Extraction.Tables;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>Rows written out as pairs of a heading and its value, one a line.</summary>
public sealed class NamedLinesTests
{
    private static readonly string[] names = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];

    private static readonly int[] values = [5, 1, 0, 0, 2, 0, 8];

    private static readonly string[] rules = ["行政规范性文件", "本年制发件数:3", "本年废止件数:1", "现行有效件数:27"];

    private static readonly string[] others = ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0"];

    private static TableResult Extract(params IEnumerable<string> lines) => TableExtractor.Extract(TextDocument.OfLines([.. lines]), 2022);

    private static IEnumerable<decimal?> Values(TableResult result, string measure) => result.Facts.Where(fact => fact.Measure == measure).Select(fact => fact.Value);

    [TestCase("(一)予以公开", "{0}:{1}", TestName = "Below the label")]
    [TestCase("- (一)予以公开", "  - {0}: {1}", TestName = "As a list")]
    [TestCase("", "(一)予以公开·{0}:{1}", TestName = "The label before each heading")]
    [TestCase("", "三、本年度办理结果-(一)予以公开-{0}:{1}", TestName = "A path to each heading")]
    [TestCase("", "予以公开·{0} {1}", TestName = "A blank before the value")]
    public void Pairs_of_all_headings_are_a_row(string label, string pair)
    {
        var result = Extract([.. rules, label, .. names.Select((name, i) => pair.Replace("{0}", name, StringComparison.Ordinal).Replace("{1}", $"{values[i]}", StringComparison.Ordinal)), .. others]);

        Assert.That(Values(result, "res_granted"), Is.EqualTo(values.Select(value => (decimal?)value)));
        Assert.That(Values(result, "nd_in_force"), Is.EqualTo(new decimal?[] { 27 }));
    }

    [Test]
    public void Pairs_that_lack_a_heading_are_none() =>
        Assert.That(Values(Extract([.. rules, "(一)予以公开", .. names.Skip(1).Select(name => $"{name}:1"), .. others]), "res_granted").Where(value => value is not null), Is.Empty);

    [Test]
    public void Pairs_of_a_block_are_its_cases()
    {
        string[] outcomes = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
        var blocks = new[] { ("行政复议", 2), ("行政诉讼·未经复议直接起诉", 0), ("行政诉讼·复议后起诉", 7) };
        var result = Extract([.. rules, .. others, "四、政府信息公开行政复议、行政诉讼情况", .. blocks.SelectMany(block => outcomes.Select(outcome => $"{block.Item1}·{outcome}:{(outcome is "结果维持" or "总计" ? block.Item2 : 0)}"))]);

        Assert.That((Values(result, "review_upheld").Single(), Values(result, "lit_after_total").Single()), Is.EqualTo(((decimal?)2, (decimal?)7)));
    }

    [Test]
    public void A_line_that_holds_a_tab_parts_two_cells()
    {
        var result = Extract("信息内容", "\t", "本年制发件数", "\t", "本年废止件数", "\t", "现行有效件数", "", "规章", "\t", "0", "\t", "0", "\t", "0", "", "行政规范性文件", "\t", "3", "\t", "1", "\t", "27", "", "第二十条第(五)项", "", "行政许可", "\t", "812");

        Assert.That((Values(result, "nd_issued").Single(), Values(result, "nd_in_force").Single()), Is.EqualTo(((decimal?)3, (decimal?)27)));
    }

    [Test]
    public void A_list_behind_a_label_is_its_row() =>
        Assert.That(Values(Extract([.. rules, "(一)予以公开:[5, 1, 0, 0, 2, 0, 8]", .. others]), "res_granted"), Is.EqualTo(values.Select(value => (decimal?)value)));

    [Test]
    public void Tuples_are_rows_as_arrays_are()
    {
        var result = Extract("('信息内容', '本年制发件数', '本年废止件数', '现行有效件数')", "('规章', 0, 0, 0)", "('行政规范性文件', 3, 1, 27)", "('行政许可', 812, None, None)", "('行政处罚', 4, None, None)", "('行政强制', 5, None, None)");

        Assert.That((Values(result, "nd_in_force").Single(), Values(result, "coercion_decisions").Single()), Is.EqualTo(((decimal?)27, (decimal?)5)));
    }
}

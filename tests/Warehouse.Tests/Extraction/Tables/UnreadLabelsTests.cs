using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Tables of which nothing was read, or a part elsewhere, are told, and told rightly.</summary>
public sealed class UnreadLabelsTests
{
    private static readonly string[] labels = ["政府网站公开政府信息数", "政务微博公开政府信息数", "政务微信公开政府信息数", "政策解读稿件发布数", "微博微信回应事件数"];

    private static IEnumerable<Finding> Unread(int year, params IEnumerable<string> lines) =>
        TableExtractor.Extract(TextDocument.OfLines([.. lines]), year).Findings.Where(finding => finding.Rule == TableRules.TableUnread);

    [TestCase("[td]{0}[/td][td]条[/td][td]7[/td]", TestName = "Marks of a forum")]
    [TestCase("<{0}>;条;7;", TestName = "Semicolons")]
    [TestCase("7 {0}", TestName = "Behind its number")]
    [TestCase("记录 {\"项目\": \"{0}\", \"数量\": \"7\"}", TestName = "Records")]
    [TestCase("   \"text\": \"{0}\"", TestName = "A cell of a program")]
    public void Labels_with_numbers_in_a_writing_that_is_not_known_are_told(string row) =>
        Assert.That(Unread(2012, labels.Select(label => row.Replace("{0}", label, StringComparison.Ordinal))), Is.Not.Empty);

    [Test]
    public void Sentences_are_no_such_rows() =>
        Assert.That(Unread(2012, labels.Select(label => $"本年度{label}7条，比上年增加。")), Is.Empty);

    [Test]
    public void A_missing_table_is_told_by_a_measure_of_it()
    {
        var missing = TableExtractor.Extract(TextDocument.OfLines("政府信息公开情况统计表", "主动公开信息数条01347347", "其中：全文电子化的主动公开信息数条02278278", "新增的行政规范性文件数条0399", "提供服务类信息数条041818", "网站专栏页面访问量人次051616", "现场接待人数人次065252",
            "网上咨询数人次0711", "咨询电话接听数人次0822", "依申请公开信息目录数条0933", "对申请的答复总数条1744", "否决公开答复总数条2055", "“信息不存在”数条2266", "“非本部门掌握”数条2300", "“申请内容不明确”数条2400"), 2010)
            .Findings.Where(finding => finding.Rule is TableRules.TableMissing or TableRules.TableUnread).ToList();

        Assert.That(missing, Is.Not.Empty);
        Assert.That(missing.Select(finding => finding.Measure), Has.None.EqualTo(RowFacts.Nothing));
    }

    [Test]
    public void Halves_of_a_list_side_by_side_are_no_tables_run_together()
    {
        string[] left = ["(一)主动公开政府信息数|条|41", "其中:主动公开规范性文件数|条|2", "制发规范性文件总数|件|3", "1.政府公报公开政府信息数|条|0", "2.政府网站公开政府信息数|条|41", "3.政务微博公开政府信息数|条|5"];
        string[] right = ["4.政务微信公开政府信息数|条|6", "5.其他方式公开政府信息数|条|7", "(一)回应公众关注热点或重大舆情数|次|8", "1.参加或举办新闻发布会总次数|次|9", "其中:主要负责同志参加新闻发布会次数|次|1", "2.政府网站在线访谈次数|次|2"];
        var result = TableExtractor.Extract(TextDocument.OfLines(["统计指标|单位|统计数|统计指标|单位|统计数", .. left.Zip(right).Select(pair => $"{pair.First}|{pair.Second}")]), 2016);

        Assert.That(result.Facts.Select(fact => fact.Value), Is.EquivalentTo(new decimal?[] { 41, 2, 3, 0, 41, 5, 6, 7, 8, 9, 1, 2 }));
        Assert.That(result.Findings.Select(finding => finding.Rule), Has.None.EqualTo(TableRules.TablesMerged));
    }

    [Test]
    public void A_blank_in_a_row_that_a_region_added_is_told()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines("统计指标|单位|统计数", "(一)主动公开政府信息数|条|41", "主动公开政府文件数|条|", "主动公开行政执法信息|条|3", "1.政府公报公开政府信息数|条|0", "2.政府网站公开政府信息数|条|41"), 2016);

        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.BlankCells).Select(finding => finding.Measure), Does.Contain("ah_gov_docs"));
    }
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

public class TableCopyTests
{
    private static readonly string[] heads = ["本年制发件数 | 本年废止件数 | 现行有效件数 |", "规章 | 0 | 0 | 0 |"];

    private static TableResult Extract(params string[] lines) => TableExtractor.Extract(TextDocument.OfLines([.. heads, .. lines, "五、存在的主要问题及改进情况"]), null);

    private static decimal? ValueOf(TableResult result, string measure, string? applicant) =>
        result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant == applicant)?.Value;

    private static readonly string[] first =
    [
        "一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 1 | 2 |", "二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |", "四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
    ];

    [Test]
    public void Two_equal_copies_give_their_values_once()
    {
        var result = Extract([.. first, "附表", .. first]);
        Assert.That(ValueOf(result, "req_new", "total"), Is.EqualTo(2));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.TableRepeated).Select(finding => finding.Status), Has.Exactly(3).EqualTo(FindingStatus.Pass));
    }

    [Test]
    public void Cells_in_which_two_copies_differ_are_withheld_and_both_lines_named()
    {
        string[] second = ["一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 3 | 4 |", first[1], first[2]];
        var result = Extract([.. first, "附表", .. second]);
        Assert.That(result.Facts.Where(fact => fact.Measure == "req_new").Select(fact => fact.Applicant), Is.EquivalentTo(new[] { "natural_person", "business", "research", "public_welfare", "legal_service" }));
        Assert.That(ValueOf(result, "req_carried_in", "total"), Is.EqualTo(1));
        var finding = result.Findings.Single(finding => finding is { Rule: TableRules.TableRepeated, Status: FindingStatus.Fail });
        Assert.That(finding.Message, Does.Contain("第3行").And.Contain("第7行"));
    }

    [Test]
    public void The_copy_that_alone_keeps_its_sums_is_taken([Values] bool broken)
    {
        string[] wrong = ["一、本年新收政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 1 | 7 |", first[1], first[2]];
        var result = broken ? Extract([.. wrong, "附表", .. first]) : Extract([.. first, "附表", .. wrong]);
        Assert.That(ValueOf(result, "req_new", "total"), Is.EqualTo(2));
        Assert.That(result.Findings.Where(finding => finding.Measure == "req_new").Select(finding => finding.Rule), Does.Contain(TableRules.TableRepeated));
    }

    [Test]
    public void A_row_that_only_one_copy_has_is_taken_from_it()
    {
        var result = Extract([first[0], first[2], "附表", .. first]);
        Assert.That(ValueOf(result, "req_carried_in", "total"), Is.EqualTo(1));
    }
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>The tables of the year before, or of offices below, without titles behind the report's own.</summary>
public sealed class RepeatedTablesTests
{
    private static readonly string[] beginning = ["青石县水务局2023年政府信息公开工作年度报告", "二、主动公开政府信息情况"];

    private static string[] Set(string regulations, string normative, string permits, string requests, string others = "0") =>
    [
        "信息内容\t本年制发件数\t本年废止件数\t现行有效件数", $"规章\t{regulations}", $"行政规范性文件\t{normative}", "信息内容\t本年处理决定数量", $"行政许可\t{permits}",
        $"一、本年新收政府信息公开申请数量\t{requests}\t{others}\t{others}\t{others}\t{others}\t{others}\t{requests}", $"二、上年结转政府信息公开申请数量\t{others}\t{others}\t{others}\t{others}\t{others}\t{others}\t{others}",
    ];

    private static TableResult Extract(params string[] lines) => TableExtractor.Extract(TextDocument.OfLines([.. beginning, .. lines]), 2023);

    private static decimal? Value(TableResult result, string measure) => result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant is null or "total")?.Value;

    [Test]
    public void What_only_the_second_set_says_is_not_filled_in()
    {
        var result = Extract([.. Set("0\t0\t0", "1\t2\t7", "#VALUE!", "4"), "上年同期数据:", .. Set("0\t0\t0", "3\t0\t8", "52", "9")]);

        Assert.That(Value(result, "permit_decisions"), Is.Null);
        Assert.That(Value(result, "nd_issued"), Is.Null);
        Assert.That(Value(result, "reg_issued"), Is.Zero);
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Does.Contain("nd_issued").And.Contain("permit_decisions").And.Contain("req_new"));
    }

    [Test]
    public void Of_three_sets_the_last_does_not_win_because_the_first_two_left_gaps()
    {
        var result = Extract([.. Set("0\t0\t0", "1\t2\t7", "31", "4"), "附件1:", .. Set("0\t0\t0", "3\t0\t8", "52", "9"), "附件2:", .. Set("0\t0\t0", "5\t1\t6", "40", "2")]);

        Assert.That(Value(result, "permit_decisions"), Is.Null);
        Assert.That(Value(result, "req_new"), Is.Null);
    }

    [Test]
    public void An_empty_form_before_the_filled_one_is_no_set()
    {
        var result = Extract([.. Set("", "", "", "", ""), .. Set("0\t0\t0", "1\t2\t7", "31", "4")]);

        Assert.That(Value(result, "permit_decisions"), Is.EqualTo(31));
    }

    [Test]
    public void The_year_before_does_not_fill_an_empty_report()
    {
        var result = Extract([.. Set("", "", "", "", ""), "上年同期数据:", .. Set("0\t0\t0", "1\t2\t7", "31", "4")]);

        Assert.That(Value(result, "permit_decisions"), Is.Null);
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Does.Contain("permit_decisions").And.Contain("req_new"));
    }

    [Test]
    public void The_same_tables_twice_are_one()
    {
        var set = Set("0\t0\t0", "1\t2\t7", "31", "4");
        var result = Extract([.. set, .. set]);

        Assert.That(Value(result, "permit_decisions"), Is.EqualTo(31));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.TableRepeated && finding.Status != FindingStatus.Pass), Is.Empty);
    }
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>Rows whose values stand each behind the heading of its column.</summary>
public sealed class NamedValuesTests
{
    private static TableResult Extract(int year, params IEnumerable<string> lines) => TableExtractor.Extract(TextDocument.OfLines(["二、主动公开政府信息情况", .. lines, "四、政府信息公开行政复议、行政诉讼情况"]), year);

    private static ReportFact? Fact(TableResult result, string measure, string? applicant = null) => result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant == applicant);

    [TestCase("一、本年新收政府信息公开申请数量：自然人 31，商业企业 9，科研机构 ，社会公益组织 0，法律服务机构 4，其他 0，总计 44；")]
    [TestCase("\"一、本年新收政府信息公开申请数量\": {\"自然人\": 31, \"商业企业\": 9, \"科研机构\": \"\", \"社会公益组织\": 0, \"法律服务机构\": 4, \"其他\": 0, \"总计\": 44},")]
    [TestCase("一、本年新收政府信息公开申请数量\n自然人 31  商业企业 9  科研机构   社会公益组织 0  法律服务机构 4  其他 0  总计 44")]
    public void A_row_of_headings_and_values_is_read_by_its_headings(string row)
    {
        var result = Extract(2022, [.. row.Split('\n'), "（七）总计：自然人 31，商业企业 9，科研机构 0，社会公益组织 0，法律服务机构 4，其他 0，总计 44"]);

        Assert.That((Fact(result, "req_new", "natural_person")?.Value, Fact(result, "req_new", "business")?.Value, Fact(result, "req_new", "legal_service")?.Value, Fact(result, "req_new", "total")?.Value), Is.EqualTo(((decimal?)31, (decimal?)9, (decimal?)4, (decimal?)44)));
        Assert.That(Fact(result, "req_new", "research")?.State, Is.EqualTo(ValueState.Blank));
    }

    [Test]
    public void A_change_keeps_its_sign()
    {
        var result = Extract(2019, "行政许可：上一年项目数量 476，本年增/减 -8，处理决定数量 12。", "行政处罚：上一年项目数量 4，本年增/减 2，处理决定数量 1。");

        Assert.That((Fact(result, "permit_items_prev")?.Value, Fact(result, "permit_items_change")?.Value, Fact(result, "permit_decisions")?.Value), Is.EqualTo(((decimal?)476, (decimal?)-8, (decimal?)12)));
    }

    [TestCase("一、本年新收政府信息公开申请数量：自然人 31，商业企业 9，科研机构约三，社会公益组织 0，法律服务机构 4，其他 0，总计 44；", TestName = "A value in words")]
    [TestCase("一、本年新收政府信息公开申请数量：商业企业 9，自然人 31，科研机构 0，社会公益组织 0，法律服务机构 4，其他 0，总计 44；", TestName = "Headings in another order")]
    [TestCase("一、本年新收政府信息公开申请数量：自然人-31，商业企业-9，科研机构-0，社会公益组织-0，法律服务机构-4，其他-0，总计-44；", TestName = "Strokes before counts")]
    public void A_row_that_is_not_plain_stays_open(string row)
    {
        var result = Extract(2022, row, "（七）总计：自然人 31，商业企业 9，科研机构 0，社会公益组织 0，法律服务机构 4，其他 0，总计 44");

        Assert.That(result.Facts.Where(fact => fact.Measure == "req_new"), Is.Empty);
    }

    [Test]
    public void A_sentence_with_the_same_words_is_no_row()
    {
        var result = Extract(2022, "规章", "0", "0", "0", "全年受理的44件中，自然人31件，商业企业9件，科研机构0件，社会公益组织0件，法律服务机构4件，其他0件，总计44件。");

        Assert.That(result.Findings.Select(finding => finding.Rule), Has.None.EqualTo(TableRules.TableUnread));
    }

    [Test]
    public void A_label_before_values_with_other_headings_is_not_blank()
    {
        var result = Extract(2022, "一、本年新收政府信息公开申请数量", "自然人申请 31 件 法人或其他组织申请 9 件 科研机构申请 0 件 法律服务机构申请 4 件 总计 44 件", "二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0");

        Assert.That(result.Facts.Where(fact => fact.Measure == "req_new"), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.RowWidth).Select(finding => finding.Measure), Does.Contain("req_new"));
    }
}

using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables.Labels;

/// <summary>Labels that the lines of a narrow column broke, and rows whose label and values stand on one line.</summary>
public class BrokenLabelsTests
{
    private static TableResult Extract(params string[] lines) => TableExtractor.Extract(TextDocument.OfLines(lines), 2016);

    private static decimal? Value(TableResult result, string measure, string? applicant = null) =>
        result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant == applicant)?.Value;

    [Test]
    public void Values_beside_the_middle_line_belong_to_the_whole_label()
    {
        var result = Extract(
            "本年制发件数", "现行有效件数",
            "5.要求行政机关确认或", "重新出具已获 3 1 0 0 0 0 4", "取信息", "(七)总计 9 1 0 0 0 0 10");
        Assert.That(Value(result, "rej_confirm", "natural_person"), Is.EqualTo(3));
        Assert.That(Value(result, "res_total", "total"), Is.EqualTo(10));
    }

    [Test]
    public void An_empty_line_may_part_a_label_before_its_values()
    {
        var result = Extract(
            "本年制发件数", "现行有效件数",
            "5.要求行政机关确认或", "", "重新出具已获 3 1 0 0 0 0 4", "取信息", "(七)总计 9 1 0 0 0 0 10");
        Assert.That(Value(result, "rej_confirm", "natural_person"), Is.EqualTo(3));
        Assert.That(Value(result, "rej_confirm", "total"), Is.EqualTo(4));
    }

    [Test]
    public void An_empty_line_may_part_a_label_from_its_rest_where_each_value_has_a_line()
    {
        var result = Extract(
            "本年制发件数", "现行有效件数",
            "4.无正当理由大量反复申请", "0", "0", "0", "0", "0", "0", "0", "",
            "5.要求行政机关确认或重新出", "", "具已获取信息", "1", "0", "0", "0", "2", "0", "3", "",
            "(七)总计", "9", "1", "0", "0", "0", "0", "10");
        Assert.That(Value(result, "rej_confirm", "legal_service"), Is.EqualTo(2));
        Assert.That(Value(result, "rej_confirm", "total"), Is.EqualTo(3));
    }

    [TestCase("三、本年度 (一)予以公开", 12)]
    [TestCase("结果 (一)予以公开", 12)]
    [TestCase("三、本年度(一)予以公开", 12)]
    [TestCase("已经 (一)予以公开", null)]
    public void A_piece_of_the_group_may_stand_before_a_label_in_its_cell(string label, int? value)
    {
        var result = Extract("本年制发件数\t现行有效件数", $"{label}\t12\t2\t0\t0\t1\t0\t15", "1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0");
        Assert.That(Value(result, "res_granted", "natural_person"), Is.EqualTo(value));
    }

    [Test]
    public void A_label_cut_within_its_note_is_no_empty_row()
    {
        var result = Extract("本年制发件数\t现行有效件数", "(一)予以公开\t3\t0\t0\t0\t0\t0\t3", "(二)部分公开(区分处理的\t\t\t\t\t\t\t", "1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0");
        Assert.That(result.Facts.Where(fact => fact.Measure == "res_partial"), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding.Measure == "res_partial").Select(finding => finding.Rule), Does.Contain(TableRules.RowWidth));
    }

    [Test]
    public void A_unit_may_stand_between_label_and_value_on_one_line()
    {
        var result = Extract("统计指标  单位  统计数", "(一)收到申请数  件  38", "1.当面申请数  件  11", "2.传真申请数  件  27", "1.专职人员数(不包括政府公报及政府网站工作人员数)  人  2");
        Assert.That(Value(result, "req_received"), Is.EqualTo(38));
        Assert.That(Value(result, "staff_fulltime"), Is.EqualTo(2));
    }

    [TestCase("(一)收到申请数:38件", 38)]
    [TestCase("(一)收到申请数：38件；", 38)]
    [TestCase("(一)收到申请数：38件，较上年增加3件", null)]
    [TestCase("全年收到申请数：38件", null)]
    public void A_row_may_be_written_with_a_colon(string line, decimal? value)
    {
        var result = Extract("统计指标:统计数", line, "1.当面申请数:11件", "2.传真申请数:27件", "3.网络申请数:0件", "1.按时办结数:30件", "2.延期办结数:8件");
        Assert.That(Value(result, "req_received"), Is.EqualTo(value));
        Assert.That(Value(result, "req_fax"), Is.EqualTo(27));
    }

    [TestCase("信函申请数量(单位:件)12", 12)]
    [TestCase("信函申请数量（单位：件） 12", 12)]
    [TestCase("有关申请数量(单位:件)12", null)]
    public void A_value_may_touch_the_note_of_its_label(string line, int? value)
    {
        var result = Extract("本统计时间段内收到政府信息公开申请数量(单位:件)\t20", "现场书面申请数量(单位:件)\t8", line, "网络申请数量(单位:件)\t0", "其他形式申请数量(单位:件)\t0", "同意公开信息数量(单位:件)\t3");
        Assert.That(Value(result, "req_letter"), Is.EqualTo(value));
    }

    [Test]
    public void A_page_number_between_two_lines_is_no_cell()
    {
        var result = Extract("本年制发件数", "现行有效件数", "(一)予以公开", "12", "2", "0", "- 3 -", "0", "1", "0", "15", "(七)总计", "12", "2", "0", "0", "1", "0", "15");
        Assert.That(Value(result, "res_granted", "total"), Is.EqualTo(15));
    }
}

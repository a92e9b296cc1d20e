using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Columns that an office added or put in another order, and cells that hold something else than a count.</summary>
public class AddedColumnsTests
{
    private const string Outcomes = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计";
    private const string TotalFirst = "总计\t结果维持\t结果纠正\t其他结果\t尚未审结";
    private const string BlocksOfCases = "行政复议\t行政诉讼";
    private const string Suits = "未经复议直接起诉\t复议后起诉";

    private static readonly string[] rules = ["第二十条第(一)项", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数", "规章\t0\t0\t0", "行政规范性文件\t3\t1\t27"];

    private static TableResult Extract(params IEnumerable<string> lines) => TableExtractor.Extract(TextDocument.OfLines([.. lines]), 2022);

    private static ReportFact? Fact(TableResult result, string measure, string? applicant = null) => result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant == applicant);

    private static IEnumerable<decimal?> Values(TableResult result, string measure) => result.Facts.Where(fact => fact.Measure == measure).Select(fact => fact.Value);

    [Test]
    public void A_blank_beside_the_column_of_another_year_may_be_in_either()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines(["统计指标\t单位\t上年数\t本年数", "1.当面申请数\t件\t4\t6", "2.传真申请数\t件\t1\t2", "3.网络申请数\t件\t9\t", "4.信函申请数\t件\t\t5", "(一)维持具体行政行为数\t件\t2\t3"]), 2016);

        Assert.That(result.Facts.Where(fact => fact.Measure is "req_online" or "req_letter"), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure), Is.SupersetOf(new[] { "req_online", "req_letter" }));
    }

    [Test]
    public void Headings_of_two_years_tell_of_a_column_more_where_all_rows_are_blank_in_one()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines(["统计指标\t单位\t上年数\t本年数", "1.当面申请数\t件\t4\t", "2.传真申请数\t件\t1\t", "3.网络申请数\t件\t9\t", "4.信函申请数\t件\t2\t", "(一)维持具体行政行为数\t件\t2\t"]), 2016);

        Assert.That(result.Facts.Where(fact => fact.Value is not null), Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Rule), Does.Contain(TableRules.RowWidth));
    }

    [Test]
    public void Headings_of_two_years_tell_of_a_column_more_where_blanks_leave_no_trace()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines(["统计指标", "单位", "2016年", "2015年", "一、主动公开情况", "1.当面申请数", "件", "4", "2.传真申请数", "件", "1", "3.网络申请数", "件", "9", "4.信函申请数", "件", "2", "(一)维持具体行政行为数", "件", "2"]), 2016);

        Assert.That(result.Facts.Where(fact => fact.Value is not null), Is.Empty);
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.RowWidth).Select(finding => finding.Measure), Does.Contain("req_in_person"));
    }

    [Test]
    public void A_heading_in_two_pieces_is_no_column_more()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines(["统计指标", "单位", "统计", "数", "一、主动公开情况", "1.当面申请数", "件", "4", "2.传真申请数", "件", "1", "3.网络申请数", "件", "9"]), 2016);

        Assert.That(Fact(result, "req_online")?.Value, Is.EqualTo(9));
    }

    [Test]
    public void A_subtotal_in_every_row_is_told_by_the_sums_of_all()
    {
        var result = Extract([.. rules, .. WithColumn(row => row[1] + row[2] + row[3] + row[4] + row[5])]);

        Assert.That((Fact(result, "req_new", "natural_person")?.Value, Fact(result, "req_new", "business")?.Value, Fact(result, "req_new", "other")?.Value, Fact(result, "req_new", "total")?.Value), Is.EqualTo(((decimal?)20, (decimal?)2, (decimal?)1, (decimal?)23)));
        Assert.That(Values(result, "req_carried_in"), Is.EqualTo(new decimal?[] { 2, 0, 0, 0, 0, 0, 2 }));
    }

    [Test]
    public void A_column_of_zeros_more_may_be_any_of_the_empty_ones()
    {
        var result = Extract([.. rules, .. WithColumn(_ => 0)]);

        Assert.That(result.Facts.Where(fact => fact.Measure is "req_new" or "res_granted"), Is.Empty);
    }

    private static IEnumerable<string> WithColumn(Func<int[], int> column)
    {
        (string Label, int[] Row)[] rows =
        [
            ("一、本年新收政府信息公开申请数量", [20, 2, 0, 0, 0, 1, 23]), ("二、上年结转政府信息公开申请数量", [2, 0, 0, 0, 0, 0, 2]), ("(一)予以公开", [9, 1, 0, 0, 0, 0, 10]),
            ("1.属于国家秘密", [1, 0, 0, 0, 0, 0, 1]), ("(七)总计", [21, 3, 0, 0, 0, 0, 24]), ("四、结转下年度继续办理", [1, 0, 0, 0, 0, 0, 1]),
        ];
        return rows.Select(row => row.Label + "\t" + string.Join('\t', [.. row.Row[..6], column(row.Row), row.Row[6]]));
    }

    [Test]
    public void Applicants_in_an_order_of_their_own_on_one_level_of_headings_are_taken_in_it()
    {
        var result = Extract([.. rules, "申请人情况", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "自然人", "总计", "一、本年新收政府信息公开申请数量\t1\t0\t0\t0\t2\t6\t9", "二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t1\t3\t4"]);

        Assert.That((Fact(result, "req_new", "natural_person")?.Value, Fact(result, "req_new", "business")?.Value, Fact(result, "req_new", "other")?.Value, Fact(result, "req_new", "total")?.Value), Is.EqualTo(((decimal?)6, (decimal?)1, (decimal?)2, (decimal?)9)));
    }

    [Test]
    public void A_heading_that_the_form_does_not_have_takes_the_last_cell_of_each_row()
    {
        var result = Extract("第二十条第(一)项", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t备注", "规章\t\t0\t4\t", "行政规范性文件\t3\t\t27\t9", "第二十条第(五)项", "信息内容\t本年处理决定数量\t备注", "行政许可\t\t12");

        Assert.That(Fact(result, "reg_issued")?.State, Is.EqualTo(ValueState.Blank));
        Assert.That((Fact(result, "reg_repealed")?.Value, Fact(result, "reg_in_force")?.Value), Is.EqualTo(((decimal?)0, (decimal?)4)));
        Assert.That((Fact(result, "nd_issued")?.Value, Fact(result, "nd_in_force")?.Value), Is.EqualTo(((decimal?)3, (decimal?)27)));
        Assert.That(Fact(result, "permit_decisions")?.Value, Is.Null);
    }

    [Test]
    public void A_mistyped_heading_of_a_single_column_is_no_column_more()
    {
        var result = Extract([.. rules, "第二十条第(五)项", "信息内容\t本年处里决定数量", "行政许可\t812", "第二十条第(六)项", "信息内容\t本年处理决定数量", "行政处罚\t7", "行政强制\t1"]);

        Assert.That(Fact(result, "permit_decisions")?.Value, Is.EqualTo(812));
    }

    [Test]
    public void A_note_of_the_last_heading_is_no_column_more()
    {
        var result = Extract("第二十条第(一)项", "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\t(累计)", "规章\t0\t0\t4", "行政规范性文件\t3\t1\t27", "第二十条第(五)项", "信息内容\t本年处理决定数量", "行政许可\t12");

        Assert.That((Fact(result, "nd_issued")?.Value, Fact(result, "nd_in_force")?.Value), Is.EqualTo(((decimal?)3, (decimal?)27)));
    }

    [Test]
    public void A_percentage_is_no_count()
    {
        var result = Extract([.. rules, "第二十条第(五)项", "信息内容\t本年处理决定数量", "行政许可\t44%", "第二十条第(六)项", "信息内容\t本年处理决定数量", "行政处罚\t7", "行政强制\t1"]);

        Assert.That(Fact(result, "permit_decisions"), Is.Null);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("permit_decisions"));
        Assert.That(Fact(result, "penalty_decisions")?.Value, Is.EqualTo(7));
    }

    [Test]
    public void Outcomes_follow_their_headings()
    {
        var result = Extract("四、政府信息公开行政复议、行政诉讼情况", BlocksOfCases, $"{TotalFirst}\t{Suits}", $"{TotalFirst}\t{TotalFirst}", "7\t4\t1\t2\t0\t3\t2\t0\t1\t0\t1\t0\t0\t0\t1");

        Assert.That((Fact(result, "review_upheld")?.Value, Fact(result, "review_corrected")?.Value, Fact(result, "review_total")?.Value), Is.EqualTo(((decimal?)4, (decimal?)1, (decimal?)7)));
        Assert.That((Fact(result, "lit_after_pending")?.Value, Fact(result, "lit_after_total")?.Value), Is.EqualTo(((decimal?)1, (decimal?)1)));
    }

    [Test]
    public void Outcomes_in_an_order_of_their_own_are_left_out_where_cells_are_missing()
    {
        var result = Extract("四、政府信息公开行政复议、行政诉讼情况", BlocksOfCases, $"{TotalFirst}\t{Suits}", $"{TotalFirst}\t{TotalFirst}", "7\t4\t1\t2\t0\t3\t2\t0\t1\t0\t1\t0\t0\t1");

        Assert.That(result.Facts.Where(fact => fact.Value is not null), Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Rule), Does.Contain(TableRules.RowWidth));
    }

    [Test]
    public void Values_before_a_cell_of_words_are_not_shifted_into_the_rest_of_the_headings()
    {
        string[] headings = [.. $"{BlocksOfCases}\t{Outcomes}\t{Suits}".Split('\t').SelectMany(heading => new[] { heading, "|" })];
        string[] outcomes = [.. $"{Outcomes}\t{Outcomes}".Split('\t').SelectMany(heading => new[] { heading, "|" })];
        string[] values = [.. "3 1 0 2 6 4 0 0 1 5 见附表 0 0 0 2".Split(' ').SelectMany(value => new[] { value, "|" })];
        var result = Extract(["四、政府信息公开行政复议、行政诉讼情况", .. headings, .. outcomes, "|||||", .. values, "五、存在的主要问题及改进情况"]);

        Assert.That(Fact(result, "lit_direct_total")?.Value, Is.Not.EqualTo(6));
        Assert.That(Fact(result, "review_total")?.State, Is.Not.EqualTo(ValueState.Blank));
        Assert.That(result.Findings.Where(finding => finding.Status != FindingStatus.Pass), Is.Not.Empty);
    }

    [TestCase("自然人\t科研机构\t商业企业\t社会公益组织\t法律服务机构\t其他\t总计", "6\t0\t1\t0\t0\t0\t7")]
    [TestCase("商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t自然人\t总计", "1\t0\t0\t0\t0\t6\t7")]
    public void Applicants_follow_their_headings_beside_the_corner_of_the_table(string headings, string values)
    {
        var result = Extract($"申请人情况\t{headings}", $"一、本年新收政府信息公开申请数量\t{values}", $"二、上年结转政府信息公开申请数量\t{string.Join('\t', Enumerable.Repeat(0, 7))}", $"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请\t{values}");

        Assert.That((Fact(result, "req_new", "natural_person")?.Value, Fact(result, "req_new", "business")?.Value, Fact(result, "req_new", "research")?.Value), Is.EqualTo(((decimal?)6, (decimal?)1, (decimal?)0)));
    }

    [Test]
    public void Kinds_of_organisations_follow_headings_on_lines_of_their_own()
    {
        var result = Extract(["申请人情况", .. "自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计".Split(' '), "一、本年新收政府信息公开申请数量", .. "6 0 1 0 0 0 7".Split(' '), "二、上年结转政府信息公开申请数量", .. "0 0 0 0 0 0 0".Split(' '), "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", .. "0 0 2 0 0 0 2".Split(' ')]);

        Assert.That((Fact(result, "req_new", "business")?.Value, Fact(result, "req_new", "research")?.Value), Is.EqualTo(((decimal?)1, (decimal?)0)));
    }

    [TestCase("二")]
    [TestCase("二十二")]
    [TestCase("1.7万")]
    public void A_number_in_other_writing_is_not_blank(string number)
    {
        var result = Extract([.. rules, "第二十条第(五)项", "信息内容\t本年处理决定数量", $"行政许可\t\t{number}", "第二十条第(六)项", "信息内容\t本年处理决定数量", "行政处罚\t7", "行政强制\t1"]);

        Assert.That(Fact(result, "permit_decisions"), Is.Null);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("permit_decisions"));
    }

    [Test]
    public void A_number_in_brackets_is_no_note_of_the_label()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines(["第二十条第(八)项", "信息内容\t上一年项目数量\t本年增/减", "行政事业性收费\t(0)\t-1", "第二十条第(九)项", "信息内容\t采购项目数量\t采购总金额", "政府集中采购\t3\t1200元"]), 2019);

        Assert.That(Values(result, "fee_items_prev"), Has.None.EqualTo(-1m));
        Assert.That(Fact(result, "procurement_projects")?.Value, Is.EqualTo(3));
    }
}

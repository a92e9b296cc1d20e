using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Where the cells of a row end: blanks, page numbers and the rest of merged cells beside them are none of its values.</summary>
public class RowEndTests
{
    private static readonly string[] tableTwo =
        ["第二十条第(一)项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|0", "行政规范性文件|3|1|27", "第二十条第(五)项", "信息内容|本年处理决定数量", "行政许可|812"];

    private static TableResult Extract(int year, params IEnumerable<string> lines) => TableExtractor.Extract(TextDocument.OfLines([.. lines]), year);

    private static ReportFact? Fact(TableResult result, string measure, string? applicant = null) => result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant == applicant);

    private static IEnumerable<decimal?> Values(TableResult result, string measure) => result.Facts.Where(fact => fact.Measure == measure).Select(fact => fact.Value);

    [TestCase("| 行政许可 | 81", "| 行政规范性文件 | 3 | 1 | 27 |", TestName = "The frame is open")]
    [TestCase("[\"行政许可\", 81", "[\"行政规范性文件\", 3, 1, 27]", TestName = "The bracket is open")]
    public void A_document_that_ends_within_a_row_may_end_within_a_number(string last, string before)
    {
        var result = Extract(2022, "第二十条第(一)项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", before, "第二十条第(五)项", "信息内容", "本年处理决定数量", before, last);

        Assert.That(Fact(result, "permit_decisions")?.Value, Is.Null);
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.TableTruncated).Select(finding => finding.Measure), Does.Contain("permit_decisions"));
    }

    [Test]
    public void A_numbered_row_of_a_list_that_ends_within_its_number_is_cut_and_not_blank()
    {
        var result = Extract(2011, "指标名称 |", "代码 |", "计量单位 |", "本年累计 |", "提供服务类信息数 |", "04 |", "条 |", "12 |", "网上咨询数 |", "07 |", "人次 |", "31");

        Assert.That(Fact(result, "consult_online"), Is.Null);
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.TableTruncated).Select(finding => finding.Measure), Does.Contain("consult_online"));
    }

    [Test]
    public void An_empty_line_behind_a_row_on_one_line_is_no_cell_of_it()
    {
        var result = Extract(2022,
            "(六)其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 5 0 0 0 0 1 6", "3.其他 14 2 0 0 1 0 17",
            "(七)总计 61 12 4 6 9 9 101", "四、结转下年度继续办理 21 8 1 5 2 37", "", "四、政府信息公开行政复议、行政诉讼情况");

        Assert.That(Fact(result, "req_carried_out", "total")?.State, Is.Not.EqualTo(ValueState.Blank));
        Assert.That(Values(result, "req_carried_out"), Has.None.EqualTo(5m).Or.None.EqualTo(2m));
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("req_carried_out"));
    }

    [Test]
    public void An_empty_line_behind_a_table_with_separators_is_no_cell_of_its_last_row()
    {
        var result = Extract(2022, [.. tableTwo,
            "行政复议|行政诉讼", "结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉",
            "结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计", "|||||0|0|0|0|0|0|0|0|0|0", "", "", "五、存在的主要问题及改进情况", "", "问题不少。"]);

        Assert.That(Fact(result, "review_upheld")?.State, Is.EqualTo(ValueState.Blank));
        Assert.That(Fact(result, "lit_direct_upheld")?.Value, Is.Zero);
        Assert.That(Fact(result, "lit_after_total")?.Value, Is.Zero);
    }

    [TestCase("— 3 —")]
    [TestCase("第3页")]
    public void A_page_number_within_a_row_of_cells_is_no_cell(string page)
    {
        var result = Extract(2022,
            "一、本年新收政府信息公开申请数量 |", "4 |", "1 |", "0 |", page, "0 |", "0 |", "0 |", "5 |",
            "二、上年结转政府信息公开申请数量 |", "0 |", "0 |", "0 |", "0 |", "0 |", "0 |", "0 |",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 |", "0 |", "0 |", "0 |", "0 |", "0 |", "0 |", "0 |");

        Assert.That(Values(result, "req_new"), Is.EqualTo(new decimal?[] { 4, 1, 0, 0, 0, 0, 5 }));
    }

    [Test]
    public void A_blank_before_two_values_of_a_wider_table_is_not_left_out()
    {
        var result = Extract(2020,
            "信息内容\t上一年项目数量\t本年增/减\t处理决定数量", "行政处罚\t4\t0\t7", "行政强制\t2\t1\t0", "信息内容\t上一年项目数量\t本年增/减\t", "行政事业性收费\t\t6\t6",
            "信息内容\t采购项目数量\t采购总金额", "政府集中采购\t2\t30000");

        Assert.That(Values(result, "fee_items_prev"), Has.None.EqualTo(6m));
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("fee_items_prev"));
    }

    [Test]
    public void A_value_written_out_for_every_column_of_its_merged_cell_is_one()
    {
        var result = Extract(2022,
            "| 第二十条第(一)项 | 第二十条第(一)项 | 第二十条第(一)项 | 第二十条第(一)项 |", "|---|---|---|---|",
            "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |", "| 规章 | 0 | 0 | 0 |", "| 行政规范性文件 | 7 | 7 | 7 |",
            "| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |", "| 行政许可 | 415 | 415 | 415 |",
            "| 信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |", "| 行政处罚 | 3 | 4 | 3 |");

        Assert.That(Fact(result, "permit_decisions")?.Value, Is.EqualTo(415m));
        Assert.That(Values(result, "nd_issued"), Is.EqualTo(new decimal?[] { 7 }));
        Assert.That(Values(result, "penalty_decisions"), Is.Empty);
    }

    [Test]
    public void Rows_that_all_have_exactly_their_cells_begin_with_blank_ones()
    {
        string[] Line(string before, string label, params string[] values) => [.. before.Select(_ => "\t"), $"\t{label}", .. values.Select(value => $"\t{value}"), ""];
        string[] only = ["", "", "", "", "", "", "0"];
        var result = Extract(2022, [
            .. Line("", "一、本年新收政府信息公开申请数量", "", "3", "", "", "", "", "3"), .. Line("", "二、上年结转政府信息公开申请数量", only),
            .. Line("", "三、本年度办理结果"), .. Line("-", "(一)予以公开", "", "3", "", "", "", "", "3"),
            .. Line("-", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", only),
            .. Line("--", "1.属于国家秘密", only), .. Line("--", "2.其他法律行政法规禁止公开", only), .. Line("--", "3.危及“三安全一稳定”", only), .. Line("--", "4.保护第三方合法权益", only),
            .. Line("--", "5.属于三类内部事务信息", only), .. Line("--", "6.属于四类过程性信息", only), .. Line("--", "7.属于行政执法案卷", only), .. Line("--", "8.属于行政查询事项", only),
            .. Line("--", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", only), .. Line("--", "3.其他", only),
            .. Line("-", "(七)总计", "", "3", "", "", "", "", "3"), .. Line("", "四、结转下年度继续办理", only)]);

        Assert.That((Fact(result, "req_new", "business")?.Value, Fact(result, "req_new", "total")?.Value), Is.EqualTo(((decimal?)3, (decimal?)3)));
        Assert.That((Fact(result, "req_carried_in", "natural_person")?.State, Fact(result, "req_carried_in", "total")?.Value), Is.EqualTo(((ValueState?)ValueState.Blank, (decimal?)0)));
    }

    [Test]
    public void A_row_padded_at_its_end_does_not_leave_out_the_total_that_all_others_print()
    {
        string Row(string label, int pad) => $"{label}\t\t\t\t\t\t\t0{new string('\t', pad)}";
        var result = Extract(2022,
            "本年制发件数\t本年废止件数\t现行有效件数", Row("一、本年新收政府信息公开申请数量", 2), Row("二、上年结转政府信息公开申请数量", 2), "三、本年度办理结果\t" + Row("(一)予以公开", 1),
            "(三)不予公开\t" + Row("1.属于国家秘密", 0), "\t" + Row("2.其他法律行政法规禁止公开", 0), "\t" + Row("3.危及“三安全一稳定”", 0), "\t" + Row("4.保护第三方合法权益", 0),
            "\t" + Row("5.属于三类内部事务信息", 0), "\t" + Row("6.属于四类过程性信息", 0), "\t" + Row("7.属于行政执法案卷", 0), "\t" + Row("8.属于行政查询事项", 0),
            "(四)无法提供\t" + Row("1.本机关不掌握相关政府信息", 0), "\t" + Row("2.没有现成信息需要另行制作", 0), "\t" + Row("3.补正后申请内容仍不明确", 0),
            "(五)不予处理\t" + Row("1.信访举报投诉类申请", 0), "\t" + Row("2.重复申请", 0), "\t" + Row("3.要求提供公开出版物", 0), "\t" + Row("4.无正当理由大量反复申请", 0),
            "(六)其他处理\t" + Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", 0),
            "\t" + Row("2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", 0), "\t" + Row("3.其他", 0), Row("(七)总计", 1), Row("四、结转下年度继续办理", 2));

        Assert.That(Fact(result, "den_safety", "total")?.Value, Is.Zero);
        foreach (var measure in new[] { "req_new", "res_total", "req_carried_out" })
        {
            Assert.That(Fact(result, measure, "other")?.Value, Is.Null, measure);
            Assert.That(Fact(result, measure, "total")?.State, Is.Not.EqualTo(ValueState.Blank), measure);
        }
    }

    [Test]
    public void A_sentence_stands_behind_the_place_that_its_label_covers()
    {
        var result = Extract(2016,
            "受理情况\t已办结数量(单位:件)\t2", "\t结转下年度办理数量(单位:件)\t0", "现场书面申请数量(单位:件)\t\t2", "信函申请数量(单位:件)\t\t0",
            "单位负责人信箱\t\t有效信件12件,无效信件1件,共回复单位负责人信箱12件,回复率100%", "收缴费用金额(单位:元)\t\t0", "本统计时间段内受理政府信息公开咨询(单位:人次)\t\t8");

        Assert.That((Fact(result, "mailbox_valid")?.Value, Fact(result, "mailbox_replied")?.Value), Is.EqualTo(((decimal?)12, (decimal?)12)));
    }

    [TestCase("代码|计量单位|本年累计", "{0:00}|条|{1}")]
    [TestCase("代码|计量单位|本年累计|", "{0:00}|条|{1}|")]
    [TestCase("计量单位|代码|本年累计|", "条|{0:00}|{1}|")]
    [TestCase("代码|计量单位|本期实际|本年累计", "{0:00}|条|1|{1}")]
    public void A_numbered_list_may_print_the_number_before_the_unit_and_leave_out_a_column(string headings, string row)
    {
        string[] labels = ["主动公开信息数", "其中:全文电子化的主动公开信息数", "新增的行政规范性文件数", "提供服务类信息数", "网站专栏页面访问量", "现场接待人数"];
        var result = Extract(2009, [
            "政府信息公开情况统计表", $"|指标名称|{headings}|",
            .. labels.Select((label, i) => $"|{label}|{string.Format(System.Globalization.CultureInfo.InvariantCulture, row, i + 1, 20 + (i * i))}|"), "", "填表说明:请各单位根据本单位实际情况如实、全面、准确填写，并于次年一月底以前报送。"]);

        Assert.That(Fact(result, "proactive_info_total")?.Value, Is.EqualTo(20m));
        Assert.That(Fact(result, "reception_visitors")?.Value, Is.EqualTo(45m));
    }

    [Test]
    public void The_code_of_a_row_may_stand_before_its_label()
    {
        string[] labels = ["主动公开信息数", "其中:全文电子化的主动公开信息数", "新增的行政规范性文件数", "提供服务类信息数", "网站专栏页面访问量", "现场接待人数", "网上咨询数", "咨询电话接听数", "依申请公开信息目录数", "申请总数"];
        var result = Extract(2009, ["政府信息公开情况统计表", "代码\t指标名称\t单位\t本期实际", .. labels.Select((label, i) => $"{i + 1:00}\t{label}\t条\t{20 + (i * i)}")]);

        Assert.That((Fact(result, "proactive_info_total")?.Value, Fact(result, "reception_visitors")?.Value), Is.EqualTo(((decimal?)20, (decimal?)45)));
    }

    [Test]
    public void A_pipe_alone_before_every_label_begins_a_row_and_is_no_blank_cell()
    {
        string[] Row(string label, params string[] values) => ["|", $"{label} |", .. values.Select(value => $"{value} |")];
        var result = Extract(2022, [
            .. Row("规章", "0", "0", "0"), .. Row("行政规范性文件", "", "10", "6"), .. Row("行政许可", "5"), .. Row("行政处罚", "1"), .. Row("行政强制", "2"), .. Row("行政事业性收费", "0"),
            .. Row("一、本年新收政府信息公开申请数量", "3", "", "", "", "", "", "3"), .. Row("二、上年结转政府信息公开申请数量", "1", "0", "0", "0", "0", "0", ""),
            .. Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "0", "0", "0", "0", "0", "0", "0")]);

        Assert.That(Values(result, "nd_issued").Concat(Values(result, "nd_repealed")).Concat(Values(result, "nd_in_force")), Is.EqualTo(new decimal?[] { null, 10, 6 }));
        Assert.That(Values(result, "req_carried_in"), Is.EqualTo(new decimal?[] { 1, 0, 0, 0, 0, 0, null }));
    }

    [Test]
    public void A_long_label_before_a_pipe_of_its_own_stands_in_the_table()
    {
        var result = Extract(2022, [
            "信息内容", "|", "本年制发件数", "|", "本年废止件数", "|", "现行有效件数", "|", "规章", "|", "0", "|", "0", "|", "0", "|",
            "行政规范性文件(行政机关制定发布的决定、公告、通告、意见、通知,以及标题采用“规定”“办法”“细则”“规范”“规程”“规则”等字样的公文,一般情况下属于规范性文件)", "|", "11", "|", "0", "|", "12", "|",
            "第二十条第(五)项", "|", "信息内容", "|", "本年处理决定数量", "|", "行政许可", "|", "7", "|"]);

        Assert.That(Values(result, "nd_in_force"), Is.EqualTo(new decimal?[] { 12 }));
    }

    [Test]
    public void Blanks_on_the_line_of_the_headings_are_none_of_the_row_below()
    {
        var result = Extract(2022, [.. tableTwo,
            "行政复议 | |||||||||||||", "行政诉讼 |", "结果维持 |", "结果纠正 |", "其他结果 |", "尚未审结 |", "总计 |", "未经复议直接起诉 |", "复议后起诉 |",
            "结果维持 |", "结果纠正 |", "其他结果 |", "尚未审结 |", "总计 |", "结果维持 |", "结果纠正 |", "其他结果 |", "尚未审结 |", "总计 | |||||",
            "0 |", "0 |", "0 |", "0 |", "0 |", "0 |", "1 |", "0 |", "0 |", "1 |", "|", "|", "|", "|", "|", "五、存在的主要问题及改进情况"]);

        Assert.That(Fact(result, "lit_direct_corrected")?.Value, Is.EqualTo(1m));
        Assert.That(Fact(result, "lit_after_corrected")?.Value, Is.Null);
    }

    [Test]
    public void Breaks_of_markup_within_a_cell_are_no_part_of_it()
    {
        var result = Extract(2022,
            "| 信息<br>内容 | 现行有<br/>效件数 | 本年制<br>发件数 | 本年废<br />止件数 |", "|---|---|---|---|", "| 规章 | 0 | 0 | 0 |", "| 行政规范性文件 | 27 | 3 | 1 |", "| 行政许可 | 5 | | |");

        Assert.That((Fact(result, "nd_in_force")?.Value, Fact(result, "nd_issued")?.Value), Is.EqualTo(((decimal?)27, (decimal?)3)));
    }

    [Test]
    public void Gaps_that_are_too_wide_for_the_columns_count_twice()
    {
        string[] Row(string label, params string[] values) => [label, "", .. values.SelectMany(value => value.Length > 0 ? [value, ""] : new[] { "", "" })];
        var result = Extract(2022, [
            .. Row("一、本年新收政府信息公开申请数量", "0", "0", "0", "", "0", "0", "0"), .. Row("二、上年结转政府信息公开申请数量", "0", "0", "0", "0", "0", "0", "0"),
            .. Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "0", "0", "0", "0", "0", "0", "0"), "五、存在的主要问题及改进情况", "", "问题不少。"]);

        Assert.That(Values(result, "req_new"), Is.EqualTo(new decimal?[] { 0, 0, 0, null, 0, 0, 0 }));
    }

    [Test]
    public void The_label_of_a_group_before_a_broken_label_is_none_of_its_pieces()
    {
        var result = Extract(2022,
            "4.无正当理由大量反复申请 0 0 0 0 0 0 0", "(六)其他处理 1.申请人无正当理由逾期不补", "正、行政机关不再处理其政府信", "息公开申请 2 0 0 0 0 0 2",
            "2.申请人逾期未按收费通知要求", "(六)其他 缴纳费用、行政机关不再处理其 1 0 0 0 0 0 1", "处理 政府信息公开申请", "3.其他 0 0 0 0 0 0 0", "(七)总计 9 1 0 0 0 0 10");

        Assert.That(Values(result, "oth_no_correction"), Is.EqualTo(new decimal?[] { 2, 0, 0, 0, 0, 0, 2 }));
        Assert.That(Values(result, "oth_fee_unpaid"), Is.EqualTo(new decimal?[] { 1, 0, 0, 0, 0, 0, 1 }));
    }

    [TestCase("行政事业性收费：5。")]
    [TestCase("[\"行政事业性收费\", 5]")]
    public void A_value_in_one_cell_with_its_label_does_not_leave_the_row_blank(string line)
    {
        var result = Extract(2022, [.. tableTwo, "", "行政处罚", "", "3", "", "行政强制", "", "1", "", line, "", "", "一、本年新收政府信息公开申请数量", "", "0", "", "0", "", "0", "", "0", "", "0", "", "0", "", "0"]);

        Assert.That(Fact(result, "admin_fee_amount")?.State, Is.Not.EqualTo(ValueState.Blank));
    }

    [Test]
    public void A_row_cut_behind_its_unit_is_not_blank()
    {
        var result = Extract(2016, "统计指标|单位|统计数|", "(三)从事政府信息公开工作人员数|人|58|", "1.专职人员数(不包括政府公报及政府网站工作人员数)|人| ");

        Assert.That(Fact(result, "staff_total")?.Value, Is.EqualTo(58m));
        Assert.That(Fact(result, "staff_fulltime"), Is.Null);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("staff_fulltime"));
    }

    [Test]
    public void Rows_without_a_value_leave_those_with_one_alone_though_all_are_numbered()
    {
        var result = Extract(2009, "政府信息公开情况统计表", "指标名称\t代码\t计量单位\t本年累计", "主动公开信息数\t01\t条\t47", "其中:全文电子化的主动公开信息数\t02\t条\t", "新增的行政规范性文件数\t03\t条\t29",
            "提供服务类信息数\t04\t条\t163", "网站专栏页面访问量\t05\t人次\t", "现场接待人数\t06\t人次\t", "网上咨询数\t07\t人次\t3", "咨询电话接听数\t08\t人次\t9");

        Assert.That((Fact(result, "nd_new")?.Value, Fact(result, "consult_online")?.Value, Fact(result, "site_visits")?.Value), Is.EqualTo(((decimal?)29, (decimal?)3, (decimal?)null)));
    }

    [TestCase("57\t17\t2\t6\t9")]
    [TestCase("57\t17\t2\t6\t9\t")]
    public void A_row_that_the_end_of_the_document_cuts_is_not_moved_to_fill_its_columns(string values)
    {
        var result = Extract(2022, [.. tableTwo, "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)\t\t\t申请人情况", $"一、本年新收政府信息公开申请数量\t\t\t{values}"]);

        Assert.That(Values(result, "req_new"), Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("req_new"));
    }

    [Test]
    public void An_empty_line_behind_the_outcomes_on_one_line_is_none_of_them()
    {
        var result = Extract(2022, [.. tableTwo,
            "行政复议 行政诉讼", "结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉 复议后起诉",
            "结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计", "0 0 0 0 3 0 1 1 5 0 0 0 0 0", "", "五、存在的主要问题及改进情况"]);

        Assert.That(Values(result, "lit_direct_upheld").Concat(Values(result, "lit_direct_total")), Is.Empty);
        Assert.That(result.Findings.Select(finding => finding.Measure), Does.Contain("lit_direct_upheld"));
    }

    [Test]
    public void A_value_behind_a_piece_of_a_broken_label_does_not_leave_the_row_blank()
    {
        var result = Extract(2022,
            "3.要求提供公开出版物                                   0件", "4.无正当理由大量反复申请                               0件",
            "1.申请人无正当理由逾期不补正", "、行政机关不再处理其政府信息                                                        3件", "公开申请",
            "3.其他                                                 0件", "(七)总计                                               3件");

        Assert.That(result.Facts.Where(fact => fact.Measure == "oth_no_correction" && fact.State == ValueState.Blank), Is.Empty);
    }

    [Test]
    public void A_list_broken_within_the_notes_of_its_labels_is_put_together()
    {
        var result = Extract(2016,
            "统计指标 单位 统计数", "(一)主动公开政府信息数(不", "同渠道和方式公开相同信息计1", "条) 条 169", "其中:主动公开规范性文件数 条 18", "制发规范性文件总数 件 5", "1.政府公报公开政府信息数 条 7");

        Assert.That((Fact(result, "proactive_info_total")?.Value, Fact(result, "nd_disclosed")?.Value), Is.EqualTo(((decimal?)169, (decimal?)18)));
    }

    [Test]
    public void An_empty_line_behind_one_of_two_values_on_the_line_of_their_label_is_not_the_other()
    {
        var result = Extract(2020,
            "信息内容      上一年项目数量      本年增/减      处理决定数量", "行政处罚      4      0      7", "行政强制      2      1      0",
            "信息内容      采购项目数量      采购总金额", "政府集中采购                          30000", "", "三、收到和处理政府信息公开申请情况", "第三部分的数据见下表。");

        Assert.That(Values(result, "procurement_projects"), Has.None.EqualTo(30000m));
        Assert.That(Fact(result, "procurement_amount")?.State, Is.Not.EqualTo(ValueState.Blank));
    }

    [Test]
    public void A_sum_that_comes_out_by_chance_does_not_tell_where_other_rows_begin()
    {
        string Row(string label, string values) => $"\t\t{label}\t{values}\t";
        var result = Extract(2022,
            "一、本年新收政府信息公开申请数量\t\t\t4\t2\t0\t0\t0\t1\t", "二、上年结转政府信息公开申请数量\t\t\t0\t0\t0\t0\t0\t0\t",
            "三、本年度办理结果\t(一)予以公开\t\t2\t1\t0\t0\t0\t0\t", "\t(二)部分公开(区分处理的,只计这一情形,不计其他情形)\t\t0\t1\t0\t0\t0\t1\t",
            Row("1.属于国家秘密", "0\t0\t0\t0\t0\t0"), Row("2.其他法律行政法规禁止公开", "0\t0\t0\t0\t0\t0"), Row("3.危及“三安全一稳定”", "0\t0\t0\t0\t0\t0"), Row("4.保护第三方合法权益", "1\t0\t0\t0\t0\t0"),
            Row("5.属于三类内部事务信息", "0\t0\t0\t0\t0\t0"), Row("6.属于四类过程性信息", "0\t0\t0\t0\t0\t0"), Row("7.属于行政执法案卷", "0\t0\t0\t0\t0\t0"), Row("8.属于行政查询事项", "1\t0\t0\t0\t0\t0"),
            Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "0\t0\t0\t0\t0\t0"), Row("3.其他", "0\t0\t0\t0\t0\t0"),
            "\t(七)总计\t\t4\t2\t0\t0\t0\t1\t", "四、结转下年度继续办理\t\t\t0\t0\t0\t0\t0\t0\t", "四、政府信息公开行政复议、行政诉讼情况");

        Assert.That(Fact(result, "res_partial", "business")?.Value, Is.Not.Zero);
        Assert.That(Fact(result, "res_partial", "total")?.Value, Is.Null);
    }

    [Test]
    public void A_pipe_alone_before_a_last_value_with_padding_is_a_blank_cell()
    {
        string[] Row(string label, string first, string total) => [$"{label} |", $"{first} |", "|", "|", "|", "|", "|", $"{total} | ||"];
        var result = Extract(2022, [
            .. Row("一、本年新收政府信息公开申请数量", "4", "4"), .. Row("二、上年结转政府信息公开申请数量", "1", "1"), .. Row("(一)予以公开", "3", "3"), .. Row("1.属于国家秘密", "0", "0"),
            .. Row("2.其他法律行政法规禁止公开", "0", "0"), .. Row("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "0", "0"), .. Row("(七)总计", "5", "5")]);

        Assert.That(Values(result, "req_new"), Is.EqualTo(new decimal?[] { 4, null, null, null, null, null, 4 }));
        Assert.That(Values(result, "res_total"), Is.EqualTo(new decimal?[] { 5, null, null, null, null, null, 5 }));
    }

    [Test]
    public void A_row_of_zeros_behind_the_place_of_its_group_is_read_though_others_are_padded_at_their_end()
    {
        string zeros = string.Concat(Enumerable.Repeat("\t0", 7));
        var result = Extract(2020,
            $"\t8.属于行政查询事项{zeros}", $"(四)无法提供\t1.本机关不掌握相关政府信息{zeros}", $"\t2.没有现成信息需要另行制作{zeros}", $"\t3.补正后申请内容仍不明确{zeros}",
            $"(五)不予处理\t1.信访举报投诉类申请{zeros}", $"\t2.重复申请{zeros}", $"(六)其他处理{zeros}\t", $"(七)总计{zeros}\t", $"四、结转下年度继续办理\t{zeros}", "四、政府信息公开行政复议、行政诉讼情况");

        Assert.That(Values(result, "res_total"), Is.EqualTo(Enumerable.Repeat((decimal?)0, 7)));
        Assert.That(Values(result, "req_carried_out"), Is.EqualTo(Enumerable.Repeat((decimal?)0, 7)));
    }

    [Test]
    public void A_gap_before_the_number_of_a_page_within_a_row_may_hold_a_blank_cell()
    {
        var result = Extract(2022,
            "3.要求提供公开出版物", "", "0", "", "0", "", "0", "", "0", "", "0", "", "0", "", "0", "",
            "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "", "8", "", "", "", "0", "", "", "", "- 15 -", "0", "", "0", "", "8", "", "3.其他", "", "0", "", "0", "", "0", "", "0", "", "0", "", "0", "", "0");

        Assert.That(Fact(result, "oth_no_correction", "research")?.State, Is.Not.EqualTo(ValueState.Blank));
        Assert.That(Fact(result, "oth_no_correction", "public_welfare")?.Value, Is.Null);
    }

    [Test]
    public void A_label_of_two_blocks_is_left_alone_behind_several_rows_that_were_not_recognised()
    {
        var result = Extract(2016,
            "统计指标|单位|统计数", "7.告知作出更改补充数|件|2", "8.告知通过其他途径办理数|件|1", "四、行政夏议数量统计|件|9", "(一)维特原具体行为的|件|5", "(二)被依法改错的数量|件|3", "(三)其他的情况总数|件|1",
            "五、行政诉讼的案件数|件|0", "(一)维特原行为或驳回的|件|0", "(二)被依法纠错数|件|0", "(三)其他情形数|件|0", "六、举报投诉数量|件|2");

        Assert.That(Values(result, "review_corrected14"), Has.None.EqualTo(0m));
        Assert.That(Values(result, "review_other14"), Has.None.EqualTo(0m));
    }

    [Test]
    public void A_label_before_the_headings_of_its_value_is_not_blank()
    {
        var result = Extract(2024,
            "二、主动公开政府信息情况", "第二十条第(一)项", "信息内容", "本年制发件数", "本年废止件数", "现行有效件数", "规章", "0", "0", "0", "行政规范性文件", "3", "0", "8",
            "第二十条第(五)项", "信息内容", "行政许可", "本年处理决定数量", "947", "第二十条第(六)项", "信息内容", "本年处理决定数量", "行政处罚", "276", "行政强制", "84",
            "第二十条第(八)项", "信息内容", "本年收费金额(单位:万元)", "755", "行政事业性收费", "三、收到和处理政府信息公开申请情况");

        Assert.That(Fact(result, "permit_decisions")?.State, Is.Not.EqualTo(ValueState.Blank));
    }
}

namespace Warehouse.Tests.Extraction.Tables.Variants;

/// <summary>The format of 2021 filled in with made-up numbers that keep every sum and differ from row to row.</summary>
public static class FilledForm
{
    public const string TitleTwo = "二、主动公开政府信息情况";
    public const string TitleThree = "三、收到和处理政府信息公开申请情况";
    public const string TitleFour = "四、政府信息公开行政复议、行政诉讼情况";
    public const string End = "五、存在的主要问题及改进情况";

    public static readonly string[] HeadsThree = ["自然人", "法人或其他组织", "总计", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"];

    public static readonly string[] HeadsFour =
    [
        "行政复议", "行政诉讼", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "未经复议直接起诉", "复议后起诉",
        "结果维持", "结果纠正", "其他结果", "尚未审结", "总计", "结果维持", "结果纠正", "其他结果", "尚未审结", "总计",
    ];

    public static readonly string[] Disputes = ["5", "1", "0", "2", "8", "2", "0", "1", "1", "4", "3", "0", "0", "0", "3"];

    public static readonly string[] DisputeMeasures =
    [
        "review_upheld", "review_corrected", "review_other", "review_pending", "review_total",
        "lit_direct_upheld", "lit_direct_corrected", "lit_direct_other", "lit_direct_pending", "lit_direct_total",
        "lit_after_upheld", "lit_after_corrected", "lit_after_other", "lit_after_pending", "lit_after_total",
    ];

    /// <summary>Headings and rows of table two in printed order; a heading is a row without values.</summary>
    public static readonly FilledRow[] Two =
    [
        new("", "第二十条第(一)项", []), new("信息内容", "本年制发件数", ["本年废止件数", "现行有效件数"]),
        new("", "规章", ["0", "0", "0"], "reg_issued", "reg_repealed", "reg_in_force"),
        new("", "行政规范性文件", ["3", "1", "27"], "nd_issued", "nd_repealed", "nd_in_force"),
        new("", "第二十条第(五)项", []), new("", "信息内容", ["本年处理决定数量"]), new("", "行政许可", ["812"], "permit_decisions"),
        new("", "第二十条第(六)项", []), new("", "信息内容", ["本年处理决定数量"]), new("", "行政处罚", ["56"], "penalty_decisions"), new("", "行政强制", ["4"], "coercion_decisions"),
        new("", "第二十条第(八)项", []), new("", "信息内容", ["本年收费金额(单位:万元)"]), new("", "行政事业性收费", ["12.35"], "admin_fee_amount"),
    ];

    public static readonly FilledRow[] Three =
    [
        Row("", "一、本年新收政府信息公开申请数量", "31 4 1 0 2 0 38", "req_new"),
        Row("", "二、上年结转政府信息公开申请数量", "3 1 0 0 0 0 4", "req_carried_in"),
        Row("三、本年度办理结果", "(一)予以公开", "12 2 0 0 1 0 15", "res_granted"),
        Row("", "(二)部分公开(区分处理的,只计这一情形,不计其他情形)", "5 0 1 0 0 0 6", "res_partial"),
        Row("(三)不予公开", "1.属于国家秘密", "0 0 0 0 0 0 0", "den_state_secret"),
        Row("", "2.其他法律行政法规禁止公开", "1 0 0 0 0 0 1", "den_law_forbidden"),
        Row("", "3.危及“三安全一稳定”", "0 0 0 0 0 0 0", "den_safety"),
        Row("", "4.保护第三方合法权益", "2 1 0 0 0 0 3", "den_third_party"),
        Row("", "5.属于三类内部事务信息", "1 0 0 0 0 0 1", "den_internal"),
        Row("", "6.属于四类过程性信息", "3 0 0 0 1 0 4", "den_process"),
        Row("", "7.属于行政执法案卷", "0 0 0 0 0 0 0", "den_enforcement_file"),
        Row("", "8.属于行政查询事项", "1 0 0 0 0 0 1", "den_admin_query"),
        Row("(四)无法提供", "1.本机关不掌握相关政府信息", "4 1 0 0 0 0 5", "unable_not_held"),
        Row("", "2.没有现成信息需要另行制作", "1 0 0 0 0 0 1", "unable_no_ready"),
        Row("", "3.补正后申请内容仍不明确", "0 0 0 0 0 0 0", "unable_unclear"),
        Row("(五)不予处理", "1.信访举报投诉类申请", "1 0 0 0 0 0 1", "rej_petition"),
        Row("", "2.重复申请", "0 0 0 0 0 0 0", "rej_duplicate"),
        Row("", "3.要求提供公开出版物", "0 0 0 0 0 0 0", "rej_publication"),
        Row("", "4.无正当理由大量反复申请", "0 0 0 0 0 0 0", "rej_excessive"),
        Row("", "5.要求行政机关确认或重新出具已获取信息", "0 0 0 0 0 0 0", "rej_confirm"),
        Row("(六)其他处理", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1 0 0 0 0 0 1", "oth_no_correction"),
        Row("", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "0 0 0 0 0 0 0", "oth_fee_unpaid"),
        Row("", "3.其他", "1 0 0 0 0 0 1", "oth_misc"),
        Row("", "(七)总计", "33 4 1 0 2 0 40", "res_total"),
        Row("", "四、结转下年度继续办理", "1 1 0 0 0 0 2", "req_carried_out"),
    ];

    public static readonly string[] Applicants = ["natural_person", "business", "research", "public_welfare", "legal_service", "other", "total"];

    /// <summary>What every cell says.</summary>
    public static IReadOnlyDictionary<(string Measure, string? Applicant), decimal> Truth { get; } = Two.Concat(Three).Append(new FilledRow("", "", Disputes, DisputeMeasures))
        .Where(row => row.Measures.Length > 0)
        .SelectMany(row => row.Values.Select((value, i) => (Key: (row.Measures[row.Measures.Length == 1 ? 0 : i], row.Values.Length == 7 ? Applicants[i] : null), Value: decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture))))
        .ToDictionary(cell => cell.Key, cell => cell.Value);

    /// <summary>The three tables in one layout, each part of it replaceable.</summary>
    public static string[] Print(Func<FilledRow, IEnumerable<string>> row, IEnumerable<string>? two = null, IEnumerable<string>? headsThree = null, IEnumerable<string>? three = null, IEnumerable<string>? four = null) =>
    [
        TitleTwo, .. two ?? Two.SelectMany(row), TitleThree, .. headsThree ?? HeadsThree, .. three ?? Three.SelectMany(row),
        TitleFour, .. four ?? row(new FilledRow("", HeadsFour[0], HeadsFour[1..])).Concat(row(new FilledRow("", Disputes[0], Disputes[1..]))), End, "本机关将继续改进工作。",
    ];

    private static FilledRow Row(string group, string label, string values, string measure) => new(group, label, values.Split(' '), measure);
}

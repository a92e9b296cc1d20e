using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;

namespace Warehouse.Tests.Extraction.Tables.Columns;

/// <summary>Headings that an office named otherwise, put in another order, or wrote on one line with blanks between.</summary>
public sealed class RenamedColumnsTests
{
    private static readonly string[] rules = ["第二十条第(一)项", "信息内容|本年制发件数|本年废止件数|现行有效件数", "规章|0|0|0", "行政规范性文件|3|1|27"];

    private static readonly string[] requests = ["一、本年新收政府信息公开申请数量 8 1 2 0 0 3 14", "二、上年结转政府信息公开申请数量 0 4 0 0 0 0 4", "(一)予以公开 5 1 0 0 0 3 9", "2.重复申请 3 1 2 0 0 0 6"];

    private static readonly string[] others = ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0"];

    private static TableResult Extract(params IEnumerable<string> lines) => TableExtractor.Extract(TextDocument.OfLines([.. lines]), 2022);

    private static decimal? Value(TableResult result, string measure, string? applicant = null) => result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant == applicant)?.Value;

    private static IEnumerable<string?> Doubted(TableResult result) => result.Findings.Where(finding => finding.Status != FindingStatus.Pass).Select(finding => finding.Measure);

    [TestCase("自然人 法人或其他组织 总计", "其他 社会公益组织 法律服务机构 科研机构 商业企业", TestName = "Headings with blanks between")]
    [TestCase("个人 法人或其他组织 合计", "其它 公益组织 律师事务所 科研院所 企业", TestName = "Other names for them")]
    [TestCase("自然人 法人或其他组织 总计", "其他 社会公益组织 法律顾问 科研机构 商业企业", TestName = "One that is left over")]
    public void Organisations_stand_in_the_order_of_their_names(string first, string second)
    {
        var result = Extract([.. rules, "申请人情况", first, second, .. requests]);

        Assert.That((Value(result, "req_new", "other"), Value(result, "req_new", "public_welfare"), Value(result, "req_new", "business"), Value(result, "req_new", "total")), Is.EqualTo(((decimal?)1, (decimal?)2, (decimal?)3, (decimal?)14)));
    }

    [Test]
    public void A_name_behind_that_of_its_group_is_the_name()
    {
        var result = Extract([.. rules, "项目|自然人|法人或其他组织-科研机构|法人或其他组织-商业企业|法人或其他组织-社会公益组织|法人或其他组织-法律服务机构|法人或其他组织-其他|总计", .. requests.Select(row => row.Replace(' ', '|'))]);

        Assert.That((Value(result, "req_new", "research"), Value(result, "req_new", "business")), Is.EqualTo(((decimal?)1, (decimal?)2)));
    }

    [Test]
    public void Columns_left_out_are_told_by_the_headings_behind_the_corner()
    {
        var result = Extract([.. rules, "项目|||自然人|科研机构|总计", "一、本年新收政府信息公开申请数量|||8|6|14", "二、上年结转政府信息公开申请数量|||4|0|4", "三、本年度办理结果|(一)予以公开||5|4|9", "|2.重复申请||7|2|9"]);

        Assert.That((Value(result, "req_new", "natural_person"), Value(result, "req_new", "research"), Value(result, "req_new", "business"), Value(result, "req_new", "total")), Is.EqualTo(((decimal?)8, (decimal?)6, (decimal?)null, (decimal?)14)));
    }

    [Test]
    public void Two_that_are_none_of_the_names_are_left_out_and_told()
    {
        var result = Extract([.. rules, "申请人情况", "自然人 法人或其他组织 总计", "其他 公司 顾问单位 科研机构 社会公益组织", .. requests]);

        Assert.That((Value(result, "req_new", "other"), Value(result, "req_new", "business"), Value(result, "req_new", "legal_service")), Is.EqualTo(((decimal?)1, (decimal?)null, (decimal?)null)));
        Assert.That(Doubted(result), Does.Contain("req_new"));
    }

    [TestCase("信息内容 现行有效件数 本年制发件数 本年废止件数", TestName = "A line of a short table")]
    [TestCase("信息内容|有效件数|制发件数|废止件数", TestName = "Shortened headings")]
    [TestCase("信息内容|现行有效件数|发文件数|本年废止件数", TestName = "A heading that is left over")]
    public void Values_of_a_short_table_stand_in_the_order_of_its_headings(string headings)
    {
        var result = Extract(["第二十条第(一)项", headings, "规章|0|0|0", "行政规范性文件|27|3|1", "第二十条第(五)项", "信息内容|本年处理决定数量", "行政许可|812", .. others]);

        Assert.That((Value(result, "nd_in_force"), Value(result, "nd_issued"), Value(result, "nd_repealed")), Is.EqualTo(((decimal?)27, (decimal?)3, (decimal?)1)));
    }

    [Test]
    public void Two_headings_of_a_short_table_that_are_not_known_leave_its_rows_open()
    {
        var result = Extract(["第二十条第(一)项", "信息内容|现行有效件数|发文数|停用数", "规章|0|0|0", "行政规范性文件|27|3|1", "第二十条第(五)项", "信息内容|本年处理决定数量", "行政许可|812", .. others]);

        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("nd_", StringComparison.Ordinal)), Is.Empty);
        Assert.That(Doubted(result), Does.Contain("nd_issued"));
    }

    private static TableResult Cases(string above, string outcomes, string values) =>
        Extract([.. rules, "四、政府信息公开行政复议、行政诉讼情况", "行政复议|行政诉讼", $"{outcomes}|{above}", $"{outcomes}|{outcomes}", values, "五、存在的主要问题及改进情况"]);

    [TestCase("其他结果|结果纠正|尚未审结|结果维持|总计")]
    [TestCase("其他|纠正|未审结|维持|小计")]
    public void Outcomes_stand_in_the_order_of_their_names(string outcomes)
    {
        var result = Cases("未经复议直接起诉|复议后起诉", outcomes, "2|0|0|1|3|0|0|0|0|0|0|0|0|4|4");

        Assert.That((Value(result, "review_other"), Value(result, "review_upheld"), Value(result, "lit_after_upheld")), Is.EqualTo(((decimal?)2, (decimal?)1, (decimal?)4)));
    }

    [Test]
    public void Blocks_in_another_order_are_left_out_and_told()
    {
        var result = Cases("复议后起诉|未经复议直接起诉", "结果维持|结果纠正|其他结果|尚未审结|总计", "1|0|2|0|3|4|0|0|0|4|0|0|0|0|0");

        Assert.That(result.Facts.Where(fact => fact.Measure.StartsWith("lit_", StringComparison.Ordinal)), Is.Empty);
        Assert.That(Doubted(result), Does.Contain("review_upheld"));
    }
}

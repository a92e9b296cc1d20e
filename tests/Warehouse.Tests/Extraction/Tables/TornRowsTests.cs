using Warehouse.Etl.Extraction;
using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Table three of 2021 as a program writes it that tears labels of several lines from their numbers.</summary>
public sealed class TornRowsTests
{
    private static readonly string[] torn =
    [
        "三、收到和处理政府信息公开申请情况", "| 业 | 构 | 益组织 | 务机构 |  |  |", "| 一、本年新收政府信息公开申请数量 | 32 | 2 | 0 | 0 | 0 | 0 | 34 |", "| 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
        "| 三、 | （一）予以公开 | 9 | 0 | 0 | 0 | 0 | 0 | 9 |", "| 3 | 0 | 0 | 0 | 0 | 0 | 3 |", "（二）部分公开（区分处理的，只", "理结计这一情形，不计其他情形）", "2.其他法律行政法规禁", "止公开",
        "| 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 2 | 0 | 0 | 0 | 0 | 0 | 2 |", "| 3.危及“三安全一稳定” | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 4.保护第三方合法权益 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
        "（三）不", "予公开", "5.属于三类内部事务信", "息", "1.本机关不掌握相关政", "府信息", "| 1 | 0 | 0 | 0 | 0 | 0 | 1 |", "| 6.属于四类过程性信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
        "| 7.属于行政执法案卷 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 4 | 0 | 0 | 0 | 0 | 0 | 4 |", "（四）无2.没有现成信息需要另", "法提供行制作", "3.补正后申请内容仍不", "明确",
        "| 5 | 0 | 0 | 0 | 0 | 0 | 5 |", "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 1.信访举报投诉类申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 2.重复申请 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 3.要求提供公开出版物 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
        "（五）不", "予处理4.无正当理由大量反复", "申请", "5.要求行政机关确认或", "重新出具已获取信息", "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 5 | 2 | 0 | 0 | 0 | 0 | 7 |",
        "（六）其", "他处理", "2.申请人逾期未按收费", "信息公开申请", "1", "| 0 | 0 | 0 | 0 | 0 | 0 | 0 |", "| 3.其他 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |", "| （七）总计 | 33 | 2 | 0 | 0 | 0 | 0 | 35 |",
        "| 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |", "四、政府信息公开行政复议、行政诉讼情况",
    ];

    [Test]
    public void Rows_torn_from_their_labels_are_read_in_the_order_of_the_form_and_said_to_be()
    {
        var result = TableExtractor.Extract(TextDocument.OfLines(torn), 2022);

        Assert.That(Total(result, "res_partial"), Is.EqualTo(3m));
        Assert.That(Total(result, "den_law_forbidden"), Is.EqualTo(2m));
        Assert.That(Total(result, "den_internal"), Is.EqualTo(1m));
        Assert.That(Total(result, "unable_not_held"), Is.EqualTo(4m));
        Assert.That(Total(result, "unable_no_ready"), Is.EqualTo(5m));
        Assert.That(Total(result, "oth_no_correction"), Is.EqualTo(7m));
        Assert.That(Fact(result, "oth_no_correction", "business")?.Value, Is.EqualTo(2m));
        Assert.That(Total(result, "oth_misc"), Is.EqualTo(3m));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.RowByOrder).Select(finding => finding.Measure), Is.SupersetOf(new[] { "res_partial", "den_internal", "oth_fee_unpaid" }));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.RowByOrder).Select(finding => finding.Measure), Has.None.EqualTo("req_new"));
    }

    [Test]
    public void Numbers_one_to_a_line_are_taken_row_by_row()
    {
        string[] lines = [.. torn.Where(line => line != "1").SelectMany(line => line.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];

        var result = TableExtractor.Extract(TextDocument.OfLines(lines), 2022);

        Assert.That(Total(result, "res_partial"), Is.EqualTo(3m));
        Assert.That(Total(result, "unable_no_ready"), Is.EqualTo(5m));
        Assert.That(Fact(result, "oth_no_correction", "business")?.Value, Is.EqualTo(2m));
    }

    [Test]
    public void Numbers_written_column_by_column_are_taken_where_every_row_and_column_keeps_its_sum()
    {
        var result = TableExtractor.Extract(ByColumn(rows => rows), 2022);

        Assert.That((Fact(result, "req_new", "business")?.Value, Total(result, "unable_no_ready"), Fact(result, "oth_no_correction", "business")?.Value), Is.EqualTo(((decimal?)2, (decimal?)5, (decimal?)2)));
        Assert.That(result.Findings.Where(finding => finding.Rule == TableRules.RowByOrder).Select(finding => finding.Measure).Distinct().Count(), Is.EqualTo(25));
    }

    [Test]
    public void The_part_of_the_table_on_each_page_has_columns_of_its_own()
    {
        var result = TableExtractor.Extract(ByColumn(rows => rows, firstPage: 11), 2022);

        Assert.That((Total(result, "res_partial"), Total(result, "unable_not_held"), Total(result, "oth_misc")), Is.EqualTo(((decimal?)3, (decimal?)4, (decimal?)3)));
    }

    [Test]
    public void Numbers_written_column_by_column_stay_open_where_a_sum_breaks()
    {
        var result = TableExtractor.Extract(ByColumn(rows => [.. rows.Select((row, i) => i == 3 ? ["4", "0", "0", "0", "0", "0", "4"] : row)]), 2022);

        Assert.That(result.Facts.Where(fact => fact is { Applicant: not null, Value: > 0 }), Is.Empty);
    }

    /// <summary>The labels of a page, and then its numbers.</summary>
    private static SourceDocument ByColumn(Func<List<List<string>>, List<List<string>>> change, int firstPage = 0)
    {
        string[] labels = [.. torn.Select(line => string.Concat(line.Where(character => character is not '|' && !char.IsAsciiDigit(character)))).Where(line => line.Trim().Length > 0)];
        var rows = change([.. torn.Select(line => line.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(cell => cell.All(char.IsAsciiDigit)).ToList()).Where(row => row.Count == 7)]);
        return TextDocument.OfLines([.. labels[..12], .. Columns(rows[..firstPage]), .. labels[12..^1], .. Columns(rows[firstPage..]), labels[^1]]);

        static IEnumerable<string> Columns(List<List<string>> page) => Enumerable.Range(0, 7).SelectMany(column => page.Select(row => row[column]));
    }

    [TestCase("| 2 | 0 | 0 | 0 | 0 | 0 | 2 |", "", TestName = "A line is missing")]
    [TestCase("| 2 | 0 | 0 | 0 | 0 | 0 | 2 |", "| 2 | 0 | 0 | 0 | 0 | 0 | 3 |", TestName = "A row breaks its sum")]
    [TestCase("| 2 | 0 | 0 | 0 | 0 | 0 | 2 |", "| 3 | 0 | 0 | 0 | 0 | 0 | 3 |", TestName = "A column breaks its sum")]
    [TestCase("| 2 | 0 | 0 | 0 | 0 | 0 | 2 |", "| 2 | 0 | 0 | 2 |", TestName = "A line has other cells")]
    [TestCase("| 3.危及“三安全一稳定” |", "| 4.保护第三方合法权益 |", TestName = "A label stands elsewhere")]
    public void Where_order_proves_nothing_the_rows_stay_open(string line, string other)
    {
        var result = TableExtractor.Extract(TextDocument.OfLines([.. torn.Select(printed => printed.Replace(line, other, StringComparison.Ordinal))]), 2022);

        Assert.That(Total(result, "res_partial"), Is.Null);
        Assert.That(Total(result, "unable_not_held"), Is.Null);
    }

    private static decimal? Total(TableResult result, string measure) => Fact(result, measure, "total")?.Value;

    private static ReportFact? Fact(TableResult result, string measure, string applicant) => result.Facts.SingleOrDefault(fact => fact.Measure == measure && fact.Applicant == applicant);
}

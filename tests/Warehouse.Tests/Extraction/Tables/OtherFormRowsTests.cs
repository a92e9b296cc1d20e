using Warehouse.Etl.Extraction;
using Warehouse.Etl.Parsing;
using Warehouse.Tests.Extraction.Tables.Variants;

namespace Warehouse.Tests.Extraction.Tables;

/// <summary>Table two of one format with table three of another: the rows that the form does not have are named.</summary>
public class OtherFormRowsTests
{
    private static readonly string[] former =
    [
        "第二十条第(一)项", "信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量", "规章\t0\t0\t0", "规范性文件\t7\t6\t31",
        "第二十条第(五)项", "信息内容\t上一年项目数量\t本年增/减\t处理决定数量", "行政许可\t112\t-4\t2350", "其他对外管理服务事项\t85\t+3\t640",
    ];

    [Test]
    public void Three_rows_of_the_later_table_in_the_former_form()
    {
        var report = Read("2020", former, FilledForm.Three.Select(row => row.Line("\t")));

        Assert.That(report.Form, Is.EqualTo("F2019"));
        Assert.That(Doubted(report), Is.SupersetOf(new[] { "oth_no_correction", "oth_fee_unpaid", "oth_misc" }));
    }

    [Test]
    public void One_row_of_the_former_table_in_the_later_form()
    {
        var rows = FilledForm.Three.Where(row => !row.Measures[0].StartsWith("oth_", StringComparison.Ordinal)).Select(row => row.Line("\t")).ToList();
        rows.Insert(20, "(六)其他处理\t2\t0\t0\t0\t0\t0\t2");
        var report = Read("2022", [.. FilledForm.Two.Select(row => row.Line("\t"))], rows);

        Assert.That(report.Form, Is.EqualTo("F2021"));
        Assert.That(Doubted(report), Does.Contain("oth_total"));
        Assert.That(report.Facts.Where(fact => fact.Measure == "oth_total").Select(fact => fact.Value), Is.EqualTo(new decimal?[] { 2, 0, 0, 0, 0, 0, 2 }));
    }

    [Test]
    public void A_subtotal_above_its_own_rows_is_not_loaded_beside_them()
    {
        var rows = FilledForm.Three.Select(row => row.Line("\t")).ToList();
        rows.Insert(20, "(六)其他处理\t2\t0\t0\t0\t0\t0\t2");

        Assert.That(Read("2022", [.. FilledForm.Two.Select(row => row.Line("\t"))], rows).Facts.Select(fact => fact.Measure), Does.Not.Contain("oth_total"));
    }

    [Test]
    public void A_form_of_one_piece_has_none() =>
        Assert.That(
            Read("2022", [.. FilledForm.Two.Select(row => row.Line("\t"))], FilledForm.Three.Select(row => row.Line("\t"))).Findings.Select(finding => finding.Rule),
            Does.Not.Contain("row_other_form"));

    private static ParsedReport Read(string year, string[] two, IEnumerable<string> three) => ReportParser.Parse(TextDocument.OfLines(
        [$"某县{year}年政府信息公开工作年度报告", .. FilledForm.Print(row => [row.Line("\t")], two, [string.Join('\t', FilledForm.HeadsThree)], three)]));

    private static IEnumerable<string?> Doubted(ParsedReport report) =>
        report.Findings.Where(finding => finding.Rule == "row_other_form").Select(finding => finding.Measure);
}

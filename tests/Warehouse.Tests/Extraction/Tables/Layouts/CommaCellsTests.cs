using Warehouse.Etl.Extraction.Tables;
using Warehouse.Etl.Extraction.Tables.Layouts;

namespace Warehouse.Tests.Extraction.Tables.Layouts;

/// <summary>A table exported as CSV.</summary>
public class CommaCellsTests
{
    private static readonly string[] rows =
    [
        "第二十条第(一)项", "信息内容,本年制发件数,本年废止件数,现行有效件数", "规章,1,0,4", "行政规范性文件,3,2,18",
        "三、本年度办理结果,(一)予以公开,3,1,0,0,0,0,4",
        "三、本年度办理结果,\"(二)部分公开(区分处理的,只计这一情形,不计其他情形)\",1,0,0,0,0,0,1",
        "三、本年度办理结果,(三)不予公开,1.属于国家秘密,2,0,0,0,,0,2",
        "(七)总计,,,9,1,0,0,0,0,10", "四、结转下年度继续办理,0,0,0,0,0,0,0",
    ];

    private static TableResult Extract(params string[] lines) => TableExtractor.Extract(TextDocument.OfLines(lines), 2022);

    private static decimal?[] Values(TableResult result, string measure) =>
        [.. result.Facts.Where(fact => fact.Measure == measure).Select(fact => fact.Value)];

    [Test]
    public void Rows_are_read_field_by_field()
    {
        var result = Extract(rows);

        Assert.That(Values(result, "nd_in_force"), Is.EqualTo(new decimal?[] { 18 }));
        Assert.That(Values(result, "res_granted"), Is.EqualTo(new decimal?[] { 3, 1, 0, 0, 0, 0, 4 }));
        Assert.That(Values(result, "res_partial"), Is.EqualTo(new decimal?[] { 1, 0, 0, 0, 0, 0, 1 }));
        Assert.That(Values(result, "den_state_secret"), Is.EqualTo(new decimal?[] { 2, 0, 0, 0, null, 0, 2 }));
        Assert.That(Values(result, "res_total"), Is.EqualTo(new decimal?[] { 9, 1, 0, 0, 0, 0, 10 }));
    }

    [Test]
    public void Commas_in_the_note_of_a_label_part_no_fields()
    {
        var result = Extract([.. rows[..4], ",(一)予以公开,9,1,0,0,0,0,10", ",(二)部分公开(区分处理的,只计这一情形,不计其他情形),3,,0,0,,,3", ",(七)总计,12,1,0,0,0,0,13", "四、结转下年度继续办理,0,0,0,0,0,0,0"]);

        Assert.That(Values(result, "res_partial"), Is.EqualTo(new decimal?[] { 3, null, 0, 0, null, null, 3 }));
    }

    [Test]
    public void Units_and_strokes_end_a_row_as_well()
    {
        var result = Extract("信息内容,本年制发件数,本年废止件数,现行有效件数", "规章,1件,0件,4件", "行政规范性文件,3件,-,18件", "信息内容,本年处理决定数量", "行政许可,7件", "行政处罚,—", "行政强制,2件");

        Assert.That(Values(result, "nd_in_force"), Is.EqualTo(new decimal?[] { 18 }));
        Assert.That(Values(result, "coercion_decisions"), Is.EqualTo(new decimal?[] { 2 }));
    }

    [Test]
    public void The_arrays_of_a_matrix_are_rows_of_the_columns_that_the_first_names()
    {
        var result = Extract(
            "[\"信息内容\", \"本年制发件数\", \"本年废止件数\", \"现行有效件数\"],", "[\"规章\", 0, 0, 0],", "[\"行政规范性文件\", 3, null, 18]",
            "[\"\", \"自然人\", \"商业企业\", \"总计\"]", "[\"一、本年新收政府信息公开申请数量\", 60, 2, 62]", "[\"二、上年结转政府信息公开申请数量\", 1, 0, 1]",
            "[\"(一)予以公开\", 40, 1, 41]", "[\"(二)部分公开(区分处理的,只计这一情形,不计其他情形)\", 6, 0, 6]");

        Assert.That(Values(result, "nd_in_force"), Is.EqualTo(new decimal?[] { 18 }));
        Assert.That(result.Facts.Where(fact => fact.Measure == "req_new" && fact.Value is not null).Select(fact => (fact.Applicant, fact.Value)),
            Is.EquivalentTo(new[] { ("natural_person", (decimal?)60), ("business", 2), ("total", 62) }));
        Assert.That(Values(result, "res_partial").Max(), Is.EqualTo(6));
    }

    [Test]
    public void A_number_with_a_comma_is_no_row_of_two_values()
    {
        var result = Extract([.. rows, "信息内容,本年处理决定数量", "行政许可,12,345"]);

        Assert.That(Values(result, "permit_decisions"), Is.Empty.Or.EqualTo(new decimal?[] { 12345 }));
    }

    [TestCase("规章,1,0,4", true)]
    [TestCase("0,1,2,0,3,0,0,0,0,0,0,0,0,0,0", true)]
    [TestCase("信息内容,本年制发件数,本年废止件数,现行有效件数", true)]
    [TestCase("规章,,,", true)]
    [TestCase("全年公开信息12条,其中网站公开10", false)]
    [TestCase("主动公开政府信息1,234条", false)]
    [TestCase("本年公开信息,答复申请", false)]
    [TestCase("1,234", false)]
    public void A_row_is_told_from_a_sentence(string line, bool isRow) => Assert.That(CommaCells.Are(line), Is.EqualTo(isRow));

    [Test]
    public void A_few_such_lines_are_no_table() =>
        Assert.That(CommaCells.AreUsed([.. TextDocument.OfLines("规章,1,0,4", "行政规范性文件,3,2,18", "全年公开信息12条,其中网站公开10条").Lines]), Is.False);
}

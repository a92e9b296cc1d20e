using Warehouse.Etl.Reading;
using static Warehouse.Tests.Reading.Excel.ExcelFile;

namespace Warehouse.Tests.Reading.Excel;

public sealed class ExcelReaderTests
{
    private static SourceDocument Read(byte[] bytes) => ReadAssert.Document(bytes, "统计表.xlsx");

    [Test]
    public void Rows_are_lines_and_text_that_stands_alone_is_no_table()
    {
        var document = Read(Of(Row(1, "2019年统计表") + Row(3, "信息内容", "件数") + Row(4, "规章", "0") + Row(5, "规范性文件", "12") + Row(7, "填表人：某某")));

        Assert.That(document.Format, Is.EqualTo(SourceFormat.Xlsx));
        Assert.That(document.Texts(), Is.EqualTo(new[] { "2019年统计表", "信息内容\t件数", "规章\t0", "规范性文件\t12", "填表人:某某" }));
        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "信息内容|件数", "规章|0", "规范性文件|12" }));
        ReadAssert.LinesMatchCells(document);
    }

    [Test]
    public void Merged_ranges_are_resolved()
    {
        var document = Read(Of(
            Row(1, "第二十条第（一）项", "", "", "") + Row(2, "(三)不予公开", "1.国家秘密", "14", "0") + Row(3, "", "2.其他", "", "3"),
            "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B3:C3\"/></mergeCells>"));

        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[]
        {
            "第二十条第(一)项|~第二十条第(一)项|~第二十条第(一)项|~第二十条第(一)项",
            "(三)不予公开|1.国家秘密|14|0",
            "~(三)不予公开|2.其他|~2.其他|3",
        }));
    }

    [Test]
    public void Hidden_columns_are_not_read_and_leave_no_blank_cells() =>
        Assert.That(
            Read(Of([("表", $"<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>{Row(1, "规章", "99", "0", "5")}{Row(2, "文件", "98", "1", "6")}</sheetData>", "visible")])).Texts(),
            Is.EqualTo(new[] { "规章\t0\t5", "文件\t1\t6" }));

    [TestCase("<strike/>")]
    [TestCase("<vertAlign val=\"superscript\"/>")]
    public void Digits_struck_out_or_of_notes_are_not_read(string properties) =>
        Assert.That(
            Read(Of($"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>规章</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><r><t>5</t></r><r><rPr>{properties}</rPr><t>1</t></r></is></c></row>")).Texts(),
            Is.EqualTo(new[] { "规章\t5" }));

    [Test]
    public void Blank_cells_are_kept_and_cells_beyond_a_narrower_table_are_none()
    {
        var document = Read(Of(
            Row(1, "信息内容", "件数") + Row(2, "规章", null) + Row(3, "文件", "1")
            + Row(4, "三、申请", null)
            + Row(5, "新收", "1", "2", "3") + Row(6, "结转", null, "5", null)));

        Assert.That(document.Texts(), Is.EqualTo(new[] { "信息内容\t件数", "规章", "文件\t1", "三、申请", "新收\t1\t2\t3", "结转\t\t5\t" }));
    }

    [Test]
    public void A_row_of_empty_cells_as_wide_as_the_table_ends_it_and_is_a_blank_row()
    {
        var document = Read(Of(
            Row(1, "结果维持", "总计") + "<row r=\"2\"><c r=\"A2\"/><c r=\"B2\"/></row>" + "<row r=\"3\"><c r=\"A3\"/><c r=\"B3\"/></row>" + Row(4, "甲", "1")));

        Assert.That(document.Tables.Select(table => table.Rows().Count()), Is.EqualTo(new[] { 2, 1 }));
    }

    [Test]
    public void Numbers_are_shown_in_their_format()
    {
        const string styles =
            """
            <numFmts><numFmt numFmtId="164" formatCode="0.00&quot;万元&quot;"/><numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="3"/></cellXfs>
            """;
        const string row =
            """<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" s="1"><v>0.9961</v></c><c r="C1" s="2"><v>18.6198</v></c><c r="D1" s="3"><v>43861</v></c><c r="E1" s="4"><v>12077</v></c><c r="F1"><v>0.30000000000000004</v></c><c r="G1"><f>SUM(A1)</f></c><c r="H1" t="e"><v>#REF!</v></c><c r="I1" t="str"><f>A1</f><v>乙</v></c></row>""";

        var document = Read(Of([("表", $"<sheetData>{row}</sheetData>", "visible")], styles, "<si><t>甲</t></si><si><r><t>共享</t></r><r><t>文字</t></r><rPh sb=\"0\" eb=\"1\"><t>gong</t></rPh></si>"));

        Assert.That(document.Tables.Single().Rows().Single(), Is.EqualTo("共享文字|99.61%|18.62万元|2020年1月31日|12,077|0.3|=SUM(A1)|#REF!|乙"));
    }

    [Test]
    public void Hidden_sheets_and_rows_are_noted_and_not_read()
    {
        var document = Read(Of(
        [
            ("一", "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row><row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>9</v></c></row></sheetData>", "visible"),
            ("旧数据", "<sheetData><row r=\"1\"><c r=\"A1\"><v>8</v></c></row></sheetData>", "hidden"),
        ]));

        Assert.That(document.Texts(), Is.EqualTo(new[] { "1\t2" }));
        Assert.That(document.Metadata["hidden_sheets"], Is.EqualTo("旧数据"));
        Assert.That(document.Metadata["hidden_rows"], Is.EqualTo("1"));
    }

    [Test]
    public void A_merged_range_of_the_whole_sheet_costs_nothing()
    {
        var document = Read(Of(Row(1, "甲", "1"), "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"));

        Assert.That(document.Lines, Has.Count.EqualTo(1));
    }

    [Test]
    public void Lines_within_a_cell_are_joined() =>
        Assert.That(Read(Of(Row(1, "商业&#10;企业", "12"))).Texts(), Is.EqualTo(new[] { "商业企业\t12" }));
}

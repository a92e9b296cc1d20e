using Warehouse.Etl.Reading;
using static Warehouse.Tests.Reading.Word.WordFile;

namespace Warehouse.Tests.Reading.Word;

public sealed class WordReaderTests
{
    private static SourceDocument Read(string body, string? numbering = null, string? styles = null, string? footnotes = null) =>
        ReadAssert.Document(Of(body, numbering, styles, footnotes), "报告.docx");

    [Test]
    public void Paragraphs_are_lines_and_headers_are_not()
    {
        var document = Read(P("２０１９年年度报告") + "<w:p/>" + P("一、总体情况") + "<w:p><w:r><w:t>公开</w:t><w:br/><w:t>12</w:t></w:r><w:r><w:t>件</w:t></w:r></w:p>");

        Assert.That(document.Format, Is.EqualTo(SourceFormat.Docx));
        Assert.That(document.Texts(), Is.EqualTo(new[] { "2019年年度报告", "一、总体情况", "公开", "12件" }));
    }

    [Test]
    public void Merged_cells_are_resolved()
    {
        var document = Read(Table(
            Row(Cell("申请人情况", "<w:gridSpan w:val=\"3\"/>")),
            Row(Cell("(三)不予公开", "<w:vMerge w:val=\"restart\"/>"), Cell("1.属于国家秘密"), Cell("14")),
            Row(Cell("", "<w:vMerge/>"), Cell("2.其他"), Cell(""))));

        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[]
        {
            "申请人情况|~申请人情况|~申请人情况", "(三)不予公开|1.属于国家秘密|14", "~(三)不予公开|2.其他|",
        }));
        Assert.That(document.Texts(), Is.EqualTo(new[] { "申请人情况", "(三)不予公开\t1.属于国家秘密\t14", "2.其他\t" }));
        ReadAssert.LinesMatchCells(document);
    }

    [TestCase("<w:strike/>")]
    [TestCase("<w:dstrike/>")]
    [TestCase("<w:vertAlign w:val=\"superscript\"/>")]
    [TestCase("<w:vanish/>")]
    public void Numbers_struck_out_or_of_notes_are_not_read(string properties) =>
        Assert.That(
            Read(Table(Row(Cell("规章"), $"<w:tc><w:p><w:r><w:t>5</w:t></w:r><w:r><w:rPr>{properties}</w:rPr><w:t>1</w:t></w:r></w:p></w:tc>"))).Texts(),
            Is.EqualTo(new[] { "规章\t5" }));

    [Test]
    public void Rows_hidden_and_cells_deleted_in_tracked_changes_are_not_read()
    {
        var document = Read(Table(
            $"<w:tr><w:trPr><w:hidden/></w:trPr>{Cell("规章")}{Cell("99")}</w:tr>",
            Row(Cell("规章"), Cell("98", "<w:cellDel w:id=\"1\" w:author=\"a\"/>"), Cell("5"))));

        Assert.That(document.Texts(), Is.EqualTo(new[] { "规章\t5" }));
    }

    [Test]
    public void A_label_over_several_paragraphs_of_a_cell_is_one_label()
    {
        var document = Read(Table(
            Row($"<w:tc>{P("商业")}{P("企业")}</w:tc>", $"<w:tc>{P("12")}{P("34")}</w:tc>")));

        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "商业企业|12 34" }));
    }

    [Test]
    public void A_table_within_a_table_is_the_one_with_data()
    {
        var document = Read(Table(
            Row(Cell("发布机构"), Cell("白洋街道")),
            Row($"<w:tc>{P("二、主动公开")}{Table(Row(Cell("规章"), Cell("0")))}<w:p/></w:tc>")));

        Assert.That(document.Texts(), Is.EqualTo(new[] { "发布机构\t白洋街道", "二、主动公开", "规章\t0" }));
        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "规章|0" }));
    }

    [Test]
    public void Numbers_that_Word_makes_are_part_of_the_text()
    {
        const string numbering =
            """
            <w:abstractNum w:abstractNumId="0">
              <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
              <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
              <w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
            """;
        const string styles =
            """<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>""";

        var document = Read(
            P("总体情况", "<w:pStyle w:val=\"H\"/>") + P("公开", Num(1, 1)) + P("申请", Num(1, 1))
            + P("主动公开", Num(1, 0)) + P("形式", Num(1, 1)) + P("2019年", Num(1, 2)) + P("重来", Num(2, 0)) + P("没有", Num(0, 0)),
            numbering,
            styles);

        Assert.That(document.Texts(), Is.EqualTo(new[] { "一、总体情况", "(一)公开", "(二)申请", "二、主动公开", "(一)形式", "3. 2019年", "一、重来", "没有" }));

        static string Num(int id, int level) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{id}\"/></w:numPr>";
    }

    [Test]
    public void Text_boxes_come_once_although_they_are_stored_twice()
    {
        const string box = "<w:txbxContent><w:p><w:r><w:t>框内5件</w:t></w:r></w:p></w:txbxContent>";
        var document = Read(
            $"""
            <w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent>
            <mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:rect><v:textbox>{box}</v:textbox></v:rect></w:pict></mc:Fallback>
            </mc:AlternateContent></w:r></w:p>
            """);

        Assert.That(document.Texts(), Is.EqualTo(new[] { "正文", "框内5件" }));
    }

    [Test]
    public void What_Word_does_not_print_is_not_read()
    {
        var document = Read(
            """
            <w:p><w:r><w:t>公开</w:t></w:r><w:del><w:r><w:delText>7</w:delText></w:r></w:del><w:ins><w:r><w:t>8</w:t></w:r></w:ins>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>9</w:t></w:r>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 3</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>件</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:ruby><w:rt><w:r><w:t>qū</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>区</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>
            """);

        Assert.That(document.Texts(), Is.EqualTo(new[] { "公开8件区" }));
    }

    [Test]
    public void A_table_of_contents_is_left_out()
    {
        const string styles = """<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>""";

        var document = Read(P("一、总体情况\t1", "<w:pStyle w:val=\"T\"/>") + P("一、总体情况"), styles: styles);

        Assert.That(document.Texts(), Is.EqualTo(new[] { "一、总体情况" }));
    }

    [Test]
    public void Footnotes_come_last()
    {
        var document = Read(P("正文"), footnotes: $"<w:footnote w:id=\"2\">{P("注：含代办件")}</w:footnote>");

        Assert.That(document.Texts(), Is.EqualTo(new[] { "正文", "注:含代办件" }));
    }

    [Test]
    public void Controls_and_links_are_transparent()
    {
        var document = Read($"<w:sdt><w:sdtContent>{P("甲")}</w:sdtContent></w:sdt><w:p><w:hyperlink><w:r><w:t>乙</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>丙</w:t></w:r></w:smartTag></w:p>");

        Assert.That(document.Texts(), Is.EqualTo(new[] { "甲", "乙丙" }));
    }
}

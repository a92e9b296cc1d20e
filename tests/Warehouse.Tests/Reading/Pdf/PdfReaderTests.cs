using Warehouse.Etl.Reading;

namespace Warehouse.Tests.Reading.Pdf;

public sealed class PdfReaderTests
{
    private const string Title = "金山桥街道2019年政府信息公开工作年度报告";

    private static readonly double[] fourColumns = [60, 160, 300, 360, 420];

    [SetUp]
    public void NeedPoppler() => Programs.Need("pdftotext", "poppler-utils");

    private static SourceDocument Read(PdfFile file) => ReadAssert.Document(file.Bytes(), "报告.pdf");

    [Test]
    public void Broken_lines_of_a_paragraph_are_one_line_and_headings_are_their_own()
    {
        var document = Read(new PdfFile().Page()
            .Text(150, 60, Title)
            .Text(60, 90, "一、总体情况")
            .Text(84, 110, "本年度街道主动公开政府信息，收到政府信息公开申请，依法答复办理，共公开")
            .Text(60, 130, "信息245条，没有收取费用。")
            .Text(84, 150, "没有行政复议。")
            .Text(60, 170, "二、主动公开政府信息情况"));

        Assert.That(document.Format, Is.EqualTo(SourceFormat.Pdf));
        Assert.That(document.Texts(), Is.EqualTo(new[]
        {
            Title,
            "一、总体情况",
            "本年度街道主动公开政府信息,收到政府信息公开申请,依法答复办理,共公开信息245条,没有收取费用。",
            "没有行政复议。",
            "二、主动公开政府信息情况",
        }));
    }

    [TestCase("洪泽区人民政府2023年政府信息公开工作年度报告", Description = "府 ends in 0x9C, 开 in 0x00, 工 in 0xE5: low bytes first, some are control characters")]
    [TestCase("㰀攀\uFFFE\u0001\u0011")]
    public void A_title_that_WPS_stored_low_byte_first_does_not_hide_the_pages(string title)
    {
        var document = Read(new PdfFile().Titled(title).Page().Text(60, 60, Title).Text(60, 90, "一、总体情况"));

        Assert.That(document.Texts(), Is.EqualTo(new[] { Title, "一、总体情况" }));
    }

    [Test]
    public void A_ruled_table_is_a_grid_with_blank_cells()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 60, Title)
            .Table(100, fourColumns, 20, ["信息内容", "本年制发件数", "废止", "有效"], ["规章", "3", "", "74"], ["行政规范性文件", "564", "984", ""])
            .Text(60, 180, "三、收到和处理政府信息公开申请情况"));

        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "信息内容|本年制发件数|废止|有效", "规章|3||74", "行政规范性文件|564|984|" }));
        Assert.That(document.Texts(), Is.EqualTo(new[]
        {
            Title, "信息内容\t本年制发件数\t废止\t有效", "规章\t3\t\t74", "行政规范性文件\t564\t984\t", "三、收到和处理政府信息公开申请情况",
        }));
        ReadAssert.LinesMatchCells(document);
    }

    [Test]
    public void A_frame_around_a_table_without_lines_is_no_cell()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 40, Title)
            .Bar(60, 100, 340, 0.5).Bar(60, 103, 340, 0.5).Bar(60, 180, 340, 0.5)
            .Bar(60, 100, 0.5, 80).Bar(70, 100, 0.5, 80).Bar(400, 100, 0.5, 80)
            .Text(80, 110, "信息内容").Text(220, 110, "本年制发件数").Text(320, 110, "有效件数")
            .Text(80, 130, "规章").Text(220, 130, "3").Text(320, 130, "74")
            .Text(80, 150, "行政规范性文件").Text(220, 150, "564").Text(320, 150, "984"));

        Assert.That(document.Tables, Is.Empty);
        Assert.That(document.Texts(), Does.Contain("规章\t3\t74").And.Contain("行政规范性文件\t564\t984"));
    }

    [Test]
    public void A_raised_mark_of_a_note_is_no_digit()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 60, Title)
            .Table(100, fourColumns, 20, ["信息内容", "本年制发件数", "废止", "有效"], ["规章", "3", "1", "74"])
            .Text(318.2, 123, "2", 6));

        Assert.That(document.Texts(), Has.None.Contains("12"));
    }

    [Test]
    public void Borders_that_are_not_drawn_merge_cells_and_thin_rectangles_draw_them()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 40, Title)
            .Bar(60, 100, 240, 0.5).Bar(160, 130, 140, 0.5).Bar(60, 160, 240, 0.5)
            .Bar(60, 100, 0.5, 60).Bar(160, 100, 0.5, 60).Bar(230, 100, 0.5, 30).Bar(300, 100, 0.5, 60)
            .Text(63, 112, "（三）不予").Text(63, 128, "公开")
            .Text(163, 110, "自然人").Text(233, 110, "12")
            .Text(163, 140, "合并 5"));

        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "(三)不予公开|自然人|12", "~(三)不予公开|合并 5|~合并 5" }));
    }

    [Test]
    public void Numbers_of_narrow_columns_that_touch_are_parted_at_the_border()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 60, Title)
            .Table(100, [60, 160, 184, 208], 20, ["规章制定数量", "", ""])
            .Text(160, 103, "1234" + "5678"));

        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[] { "规章制定数量|1234|5678" }));
    }

    [Test]
    public void A_table_over_a_page_break_is_one_table()
    {
        double[] columns = [60, 160, 260, 320];
        var document = Read(new PdfFile()
            .Page().Text(60, 40, Title).Text(280, 820, "- 1 -")
            .Table(720, columns, 20, ["结果", "情形", "件数"], ["三、办理结果", "1.国家秘密", "3"], ["", "2.其他法律行政法", "4"])
            .Page().Text(280, 820, "- 2 -")
            .Table(60, columns, 20, ["结果", "情形", "件数"], ["", "规禁止公开", ""], ["", "3.危及安全", "5"])
            .Text(60, 140, "四、行政复议"));

        Assert.That(document.Tables.Single().Rows(), Is.EqualTo(new[]
        {
            "结果|情形|件数", "三、办理结果|1.国家秘密|3", "|2.其他法律行政法规禁止公开|4", "|3.危及安全|5",
        }));
        Assert.That(document.Lines[^1].Text, Is.EqualTo("四、行政复议"));
        Assert.That(document.Texts(), Has.None.Contains("- 1 -"));
    }

    [Test]
    public void A_table_over_three_pages_keeps_all_of_them_where_the_last_has_more_columns()
    {
        double[] two = [60, 160, 420];
        var document = Read(new PdfFile()
            .Page().Text(60, 60, Title).Table(700, two, 20, ["信息内容", "本年制发件数"], ["规章", "3"])
            .Page().Table(40, two, 20, ["规范性文件", "14"], ["行政许可", "25"])
            .Page().Table(40, fourColumns, 20, ["行政处罚", "5", "6", "7"]));

        Assert.That(document.Texts(), Is.EqualTo(new[] { Title, "信息内容\t本年制发件数", "规章\t3", "规范性文件\t14", "行政许可\t25", "行政处罚\t5\t6\t7" }));
    }

    [Test]
    public void Tables_of_different_columns_on_two_pages_stay_two()
    {
        var document = Read(new PdfFile()
            .Page().Text(60, 40, Title).Table(720, [60, 200, 320], 20, ["规章", "3"])
            .Page().Table(60, [80, 200, 400], 20, ["行政许可", "5"]));

        Assert.That(document.Tables, Has.Count.EqualTo(2));
    }

    [Test]
    public void Running_heads_and_page_numbers_are_left_out()
    {
        var file = new PdfFile();
        for (var page = 1; page <= 4; page++)
            file.Page().Text(200, 30, "街道年度报告 第" + page + "期").Text(60, 100, "第" + "一二三四"[page - 1] + "部分主动公开政府信息情况").Text(290, 810, page.ToString(System.Globalization.CultureInfo.InvariantCulture));

        Assert.That(Read(file).Texts(), Is.EqualTo("一二三四".Select(c => $"第{c}部分主动公开政府信息情况")));
    }

    [Test]
    public void A_number_in_the_margin_with_a_line_beyond_it_is_a_value()
    {
        var document = Read(new PdfFile()
            .Page().Text(60, 60, Title).Text(60, 770, "1.行政许可").Text(300, 790, "7").Text(60, 810, "2.行政处罚").Text(300, 830, "1")
            .Page().Text(60, 60, "二、其他情况").Text(300, 830, "2"));

        Assert.That(document.Texts(), Is.EqualTo(new[] { Title, "1.行政许可", "7", "2.行政处罚", "二、其他情况" }));
    }

    [Test]
    public void Columns_without_rulings_follow_from_where_numbers_stand()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 60, Title)
            .Text(60, 100, "一、本年新收").Text(200, 100, "58").Text(260, 100, "7").Text(320, 100, "65")
            .Text(60, 120, "二、上年结转").Text(200, 120, "2").Text(320, 120, "2")
            .Text(60, 140, "（二）部分公开").Text(200, 147, "3").Text(260, 147, "0").Text(320, 147, "3").Text(60, 154, "（区分处理）")
            .Text(60, 190, "以上各项数据均按照规定统计填报。"));

        Assert.That(document.Texts(), Is.EqualTo(new[]
        {
            Title, "一、本年新收\t58\t7\t65", "二、上年结转\t2\t\t2", "(二)部分公开(区分处理)\t3\t0\t3", "以上各项数据均按照规定统计填报。",
        }));
        Assert.That(document.Tables, Is.Empty);
    }

    [Test]
    public void Rows_set_close_are_no_broken_label_and_a_label_broken_within_its_column_is_one()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 40, Title)
            .Text(60, 100, "其他信息类信息数量").Text(300, 100, "5")
            .Text(60, 116, "依申请公开政府信息情况")
            .Text(60, 132, "收到申请数量").Text(300, 132, "12")
            .Text(60, 148, "网络申请数量").Text(300, 148, "7")
            .Text(60, 170, "全文电子化的主动公开").Text(220, 170, "条")
            .Text(60, 184, "信息数").Text(300, 184, "3"));

        Assert.That(document.Texts().Skip(1), Is.EqualTo(new[] { "其他信息类信息数量\t5", "依申请公开政府信息情况", "收到申请数量\t12", "网络申请数量\t7", "全文电子化的主动公开信息数\t条\t3" }));
    }

    [Test]
    public void The_heading_of_the_next_section_ends_a_table_without_rulings()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 40, Title)
            .Text(60, 100, "规章").Text(300, 100, "5").Text(400, 100, "6")
            .Text(60, 120, "行政许可").Text(300, 120, "7").Text(400, 120, "8")
            .Text(60, 150, "四、政府信息公开行政复议、行政诉讼情况")
            .Text(60, 180, "1").Text(150, 180, "0").Text(240, 180, "2").Text(330, 180, "3").Text(420, 180, "6"));

        Assert.That(document.Texts().Skip(1), Is.EqualTo(new[] { "规章\t5\t6", "行政许可\t7\t8", "四、政府信息公开行政复议、行政诉讼情况", "1\t0\t2\t3\t6" }));
    }

    [Test]
    public void Rows_whose_values_stand_close_are_no_paragraph()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 40, Title)
            .Text(60, 100, "三、本年度(一)予以公开本年度受理的政府信息公开申请 1 0 0 0 0 0 1")
            .Text(60, 116, "办理结果(二)部分公开 2 0 0 0 0 0 2"));

        Assert.That(document.Texts().Skip(1), Is.EqualTo(new[] { "三、本年度(一)予以公开本年度受理的政府信息公开申请 1 0 0 0 0 0 1", "办理结果(二)部分公开 2 0 0 0 0 0 2" }));
    }

    [Test]
    public void Rows_whose_unit_stands_close_to_the_value_are_no_paragraph()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 40, "（一）主动公开政府信息数").Text(370, 40, "条").Text(390, 40, "195")
            .Text(60, 60, "其中：主动公开规范性文件数").Text(370, 60, "条").Text(390, 60, "65")
            .Text(60, 80, "制发规范性文件总数").Text(370, 80, "件").Text(390, 80, "0"));

        Assert.That(document.Texts(), Is.EqualTo(new[] { "(一)主动公开政府信息数\t条\t195", "其中:主动公开规范性文件数\t条\t65", "制发规范性文件总数\t件\t0" }));
    }

    [Test]
    public void Headings_above_columns_without_rulings_are_cells_however_close_they_stand()
    {
        var document = Read(new PdfFile().Page()
            .Text(60, 20, Title)
            .Text(60, 40, "指标名称").Text(300, 40, "计量单位").Text(365, 40, "代码").Text(397, 40, "本期实际").Text(460, 40, "本年累计")
            .Text(60, 60, "主动公开信息数").Text(300, 60, "条").Text(365, 60, "01").Text(397, 60, "677").Text(460, 60, "1677")
            .Text(60, 80, "新增的行政规范性文件数").Text(300, 80, "条").Text(365, 80, "02").Text(397, 80, "19").Text(460, 80, "119"));

        Assert.That(document.Texts(), Is.EqualTo(new[]
        {
            Title, "指标名称\t计量单位\t代码\t本期实际\t本年累计", "主动公开信息数\t条\t01\t677\t1677", "新增的行政规范性文件数\t条\t02\t19\t119",
        }));
    }

    [Test]
    public void Pages_without_text_are_noted()
    {
        var document = Read(new PdfFile().Page().Text(60, 60, Title).Page().Page().Text(60, 60, "二、主动公开政府信息情况"));

        Assert.That(document.Metadata["pages_without_text"], Is.EqualTo("2"));
    }

    [Test]
    public void Pages_whose_words_were_recognised_from_a_picture_are_noted()
    {
        var document = Read(new PdfFile().Page().Text(60, 60, Title).Page().Picture().Text(60, 60, Title).Page().Picture().Invisible()
            .Table(60, fourColumns, 20, ["信息内容", "本年制发件数", "废止", "有效"], ["规章", "3", "1", "74"]));

        Assert.That(document.Metadata["pages_recognised"], Is.EqualTo("3"));
        Assert.That(document.Tables.Single().Rows(), Does.Contain("规章|3|1|74"));
    }

    [Test]
    public void Text_of_a_font_that_the_file_only_names_is_read_or_the_package_is_named()
    {
        var file = new PdfFile().Named("UniGB-UCS2-H").Page().Text(60, 60, Title).Text(60, 90, "一、总体情况").Bytes();

        var result = new DocumentReader().Read("a.pdf", file);

        if (Directory.Exists("/usr/share/poppler/cMap"))
            Assert.That(result.Document?.Texts(), Is.EqualTo(new[] { Title, "一、总体情况" }));
        else
            Assert.That(result.Failure?.Message, Does.Contain("poppler-data"));
    }

    [Test]
    public void Text_of_a_font_that_cannot_be_made_out_is_said_to_be_missing()
    {
        var garbled = new PdfFile().Named("UniGB-UCS2-H").Page().Text(60, 60, Title).Text(60, 90, "一、总体情况").Lost(60, 120, "主动公开信息12条");

        Assert.That(Read(garbled).Metadata["fonts_unknown"], Is.EqualTo("1"));
        Assert.That(Read(new PdfFile().Page().Text(60, 60, Title)).Metadata, Does.Not.ContainKey("fonts_unknown").Or.ContainKey("fonts_unknown").WithValue("0"));
    }

    [Test]
    public void A_PDF_of_pictures_is_told_from_a_damaged_one()
    {
        var reader = new DocumentReader();

        Assert.That(reader.Read("a.pdf", new PdfFile().Page().Line(1, 1, 100, 100).Bytes()).Failure?.Reason, Is.EqualTo("pdf_is_pictures"));
        Assert.That(reader.Read("a.pdf", "%PDF-1.4 and no more"u8.ToArray()).Failure?.Reason, Is.EqualTo("damaged"));
    }

    [Test]
    public void Text_of_a_font_without_encoding_is_not_taken_for_Chinese()
    {
        var garbled = new PdfFile().Page().Text(60, 60, "ĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚě").Bytes();

        Assert.That(new DocumentReader().Read("a.pdf", garbled).Failure?.Reason, Is.EqualTo("encoding_undecided"));
    }

    [Test]
    public void A_password_is_named_as_the_reason()
    {
        var result = new DocumentReader().Read(Path.Combine(TestDocuments.Root, "reading", "encrypted.pdf"));

        Assert.That(result.Failure?.Reason, Is.EqualTo("protected"));
    }

    [Test]
    public void A_PDF_of_too_many_pages_is_refused()
    {
        var file = new PdfFile();
        for (var page = 0; page < 4; page++)
            file.Page().Text(60, 60, Title);

        Assert.That(new DocumentReader(new ReadingLimits(MaxPages: 3)).Read("a.pdf", file.Bytes()).Failure?.Reason, Is.EqualTo("too_large"));
    }

    [Test]
    public void A_program_that_takes_too_long_is_ended()
    {
        var hasty = new DocumentReader(new ReadingLimits { ProgramTime = TimeSpan.Zero });

        Assert.That(hasty.Read("a.pdf", new PdfFile().Page().Text(60, 60, Title).Bytes()).Failure?.Reason, Is.EqualTo("timed_out"));
    }
}

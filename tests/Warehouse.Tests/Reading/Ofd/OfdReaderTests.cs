using Warehouse.Etl.Parsing;
using Warehouse.Etl.Reading;
using Warehouse.Tests.Generation;

namespace Warehouse.Tests.Reading.Ofd;

public sealed class OfdReaderTests
{
    private const string Title = "金山桥街道2019年政府信息公开工作年度报告";

    private static readonly double[] fourColumns = [20, 60, 110, 150, 190];

    private static readonly string[][] table = [["信息内容", "本年制发件数", "废止", "有效"], ["规章", "3", "", "74"], ["行政规范性文件", "564", "984", ""]];

    private static readonly string[] tableLines = ["信息内容\t本年制发件数\t废止\t有效", "规章\t3\t\t74", "行政规范性文件\t564\t984\t"];

    private static OfdFile File() => new OfdFile().Page().Text(20, 20, Title).Text(20, 30, "一、总体情况与主动公开政府信息");

    private static SourceDocument Read(OfdFile file) => ReadAssert.Document(file.Bytes(), "报告.ofd");

    private static string Refused(OfdFile file) => new DocumentReader().Read("报告.ofd", file.Bytes()).Failure!.Reason;

    [Test]
    public void Broken_lines_of_a_paragraph_are_one_line_and_headings_are_their_own()
    {
        var document = Read(new OfdFile().Page()
            .Text(60, 20, Title)
            .Text(20, 30, "一、总体情况")
            .Text(28, 38, "本年度街道主动公开政府信息，收到政府信息公开申请，依法答复，共公开")
            .Text(20, 45, "信息245条，没有收取费用。")
            .Text(20, 60, "二、主动公开政府信息情况"));

        Assert.That(document.Texts(), Is.EqualTo(new[]
        {
            Title, "一、总体情况", "本年度街道主动公开政府信息,收到政府信息公开申请,依法答复,共公开信息245条,没有收取费用。", "二、主动公开政府信息情况",
        }));
    }

    [Test]
    public void A_table_drawn_with_lines_or_thin_bars_is_a_grid_with_blank_cells()
    {
        foreach (var drawn in (Action<OfdFile, double, double, double, double>[])[
            (file, x1, y1, x2, y2) => file.Line(x1, y1, x2, y2),
            (file, x1, y1, x2, y2) => file.Bar(x1, y1, Math.Max(x2 - x1, 0.2), Math.Max(y2 - y1, 0.2))])
        {
            var document = Read(File().Table(40, fourColumns, 7, table, drawn));

            Assert.That(document.Tables.Single().Rows(), Is.EqualTo(tableLines.Select(line => line.Replace('\t', '|'))));
            Assert.That(document.Texts().Skip(2), Is.EqualTo(tableLines));
            ReadAssert.LinesMatchCells(document);
        }
    }

    [Test]
    public void A_table_without_lines_keeps_its_columns() =>
        Assert.That(Read(File().Table(40, fourColumns, 7, [["信息内容", "制发", "废止", "有效"], ["规章", "3", "0", "74"]], (_, _, _, _, _) => { })).Texts().Last(), Is.EqualTo("规章\t3\t0\t74"));

    [Test]
    public void What_a_template_draws_stands_on_the_page() =>
        Assert.That(Read(new OfdFile().Page().Text(20, 20, Title).AsTemplate().Page().Text(20, 30, "一、总体情况与主动公开政府信息")).Texts(), Is.EqualTo(new[] { Title, "一、总体情况与主动公开政府信息" }));

    [TestCase("X=\"0\" Y=\"3.5\" DeltaX=\"g 4 4 g 3 2\"", "主动公开245条")]
    [TestCase("X=\"0\" Y=\"3.5\" DeltaX=\"4 4 4 4 2 2 2\"", "主动公开245条")]
    [TestCase("X=\"0\" Y=\"3.5\"", "主动公开245条")]
    public void Characters_stand_where_their_distances_say(string places, string text) =>
        Assert.That(Read(File().Text(20, 50, places, text, 4, "")).Texts().Last(), Is.EqualTo(text));

    [Test]
    public void Numbers_far_apart_within_one_text_are_not_run_together() =>
        Assert.That(Read(File().Text(20, 50, "X=\"0\" Y=\"3.5\" DeltaX=\"2 20 2 20\"", "12345", 4, "")).Texts().Last(), Is.EqualTo("12\t34\t5").Or.EqualTo("12 34 5"));

    [Test]
    public void A_matrix_scales_and_a_watermark_that_is_turned_is_left_out()
    {
        var document = Read(File()
            .Text(20, 50, "X=\"0\" Y=\"3.5\" DeltaX=\"4 4 4 4 2 2 2\"", "主动公开245条", 4, "CTM=\"0.5 0 0 0.5 0 0\"")
            .Text(50, 80, "X=\"0\" Y=\"3.5\" DeltaX=\"4 4 4\"", "内部资料", 4, "CTM=\"0.7 0.7 -0.7 0.7 0 0\""));

        Assert.That(document.Texts().Last(), Is.EqualTo("主动公开245条"));
    }

    [Test]
    public void What_is_not_visible_is_not_read() =>
        Assert.That(Read(File().Text(20, 60, "主动公开999条", 4, "Visible=\"false\"")).Texts(), Has.None.Contain("999"));

    [TestCase("http://www.ofdspec.org")]
    [TestCase("urn:other")]
    public void The_namespace_does_not_matter(string name) =>
        Assert.That(Read(File().In(name)).Texts().First(), Is.EqualTo(Title));

    [TestCase("/Doc_0/Pages/Page_0/Content.xml")]
    [TestCase("Doc_0/Pages/Page_0/Content.xml")]
    [TestCase("./Pages/../Pages/Page_0/Content.xml")]
    [TestCase("../../../Doc_0/Pages/Page_0/Content.xml")]
    [TestCase("PAGES/page_0/content.xml")]
    public void Places_are_found_however_they_are_written(string place) =>
        Assert.That(Read(File().Naming(_ => place)).Texts().First(), Is.EqualTo(Title));

    [Test]
    public void A_part_that_no_page_needs_may_be_broken() =>
        Assert.That(Read(File().With("Doc_0/Tags/CustomTag.xml", "\u0002")).Texts().First(), Is.EqualTo(Title));

    [Test]
    public void Pages_of_pictures_missing_parts_encryption_and_entities_are_refused_with_their_reason()
    {
        Assert.That(Refused(new OfdFile().Page().Picture()), Is.EqualTo(FailureReason.PagesArePictures));
        Assert.That(Refused(File().Naming(_ => "Pages/Page_7/Content.xml")), Is.EqualTo(FailureReason.Damaged));
        Assert.That(Refused(File().Naming(_ => "../../../../etc/passwd")), Is.EqualTo(FailureReason.Damaged));
        Assert.That(Refused(File().With("Encryptions.xml", "")), Is.EqualTo(FailureReason.Protected));
        Assert.That(Refused(File().Declaring("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>")), Is.EqualTo(FailureReason.Damaged));
        Assert.That(Refused(File().Named(ReadingLimits.Default.MaxPages + 1)), Is.EqualTo(FailureReason.TooLarge));
    }

    [Test]
    public void One_large_page_named_many_times_is_refused_in_time()
    {
        var page = new OfdFile().Page();
        for (var i = 0; i < 20_000; i++)
            page.Text(20, 20, "公开");

        Assert.That(Refused(page.Named(ReadingLimits.Default.MaxPages)), Is.EqualTo(FailureReason.TooLarge));
    }

    [Test]
    public void A_made_up_report_laid_out_on_pages_gives_the_same_facts([Values("F2019", "F2021", "CS2010")] string form)
    {
        foreach (var document in MadeUp.Documents(MadeUp.Request(SourceFormat.Html, seed: 8, offices: 2, from: 2019, to: 2020, forms: form)))
        {
            var expected = MadeUp.Parse(document);
            var report = ReportParser.Parse(ReadAssert.Document(LaidOut(MadeUp.Read(document)), "报告.ofd"));

            Assert.That(MadeUp.Cells(report), Is.EquivalentTo(MadeUp.Cells(expected)), document.File);
            Assert.That((report.ReportYear, report.Form, report.Office.Name), Is.EqualTo((expected.ReportYear, expected.Form, expected.Office.Name)), document.File);
        }
    }

    /// <summary>Each table on a page of its own, wide enough for its cells on one line; what stands between them on others.</summary>
    private static byte[] LaidOut(SourceDocument document)
    {
        const double rowHeight = 6;
        var file = new OfdFile();
        var isTable = false;
        var y = double.MaxValue;
        foreach (var run in Runs(document))
        {
            if (run is [var only] && !only.Contains('\t', StringComparison.Ordinal))
            {
                foreach (var part in only.Chunk(40).Select(part => new string(part)))
                {
                    if (isTable || y > 270)
                        (y, isTable) = (Page(file), false);
                    file.Text(20, y, part);
                    y += rowHeight;
                }

                y += rowHeight;
                continue;
            }

            string[][] rows = [.. run.Select(line => line.Split('\t'))];
            var widths = Enumerable.Range(0, rows.Max(row => row.Length)).Select(c => 4 + (4.0 * rows.Max(row => c < row.Length ? row[c].Length : 0)));
            var columns = widths.Aggregate(new List<double> { 10 }, (places, width) => [.. places, places[^1] + width]);
            file.Page().Table(20, [.. columns], rowHeight, rows);
            isTable = true;
        }

        return file.Bytes();
    }

    private static double Page(OfdFile file)
    {
        file.Page();
        return 20;
    }

    /// <summary>Lines of text one by one, rows of a table together.</summary>
    private static IEnumerable<string[]> Runs(SourceDocument document)
    {
        var rows = new List<string>();
        foreach (var line in document.Lines)
        {
            if (rows.Count > 0 && line.Text.Contains('\t', StringComparison.Ordinal) && line.Text.Count(c => c == '\t') != rows[0].Count(c => c == '\t'))
            {
                yield return [.. rows];
                rows.Clear();
            }

            if (line.Text.Contains('\t', StringComparison.Ordinal))
            {
                rows.Add(line.Text);
                continue;
            }

            if (rows.Count > 0)
                yield return [.. rows];
            rows.Clear();
            if (line.Text.Length > 0)
                yield return [line.Text];
        }

        if (rows.Count > 0)
            yield return [.. rows];
    }
}

using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Warehouse.Reports;
using Warehouse.Reports.Office;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Warehouse.Tests.Reports.Office;

/// <summary>The Office files of a made-up county with hostile text in it.</summary>
public sealed class DownloadsTests
{
    private const string Hostile = "=HYPERLINK(\"http://x\")\u0001<b>&";

    private DirectoryInfo folder = null!;

    [OneTimeSetUp]
    public void Write()
    {
        folder = Directory.CreateTempSubdirectory("downloads-test-");
        using var county = new MadeUpCounty(hostile: Hostile);
        ReportWriter.Write(county.Database, new ReportOptions(folder.FullName));
    }

    [OneTimeTearDown]
    public void Drop() => folder.Delete(recursive: true);

    private string Workbook => Path.Combine(folder.FullName, Downloads.Workbook);

    private string Briefing => Path.Combine(folder.FullName, Downloads.Briefing);

    [Test]
    public void The_validator_finds_no_error_in_the_workbook()
    {
        using var document = SpreadsheetDocument.Open(Workbook, isEditable: false);
        Assert.That(Errors(document), Is.Empty);
    }

    [Test]
    public void The_validator_finds_no_error_in_the_briefing()
    {
        using var document = WordprocessingDocument.Open(Briefing, isEditable: false);
        Assert.That(Errors(document), Is.Empty);
    }

    [Test]
    public void The_workbook_has_native_charts_frozen_heads_and_filters()
    {
        using var document = SpreadsheetDocument.Open(Workbook, isEditable: false);
        var book = document.WorkbookPart!;
        var sheets = book.Workbook.Descendants<Sheet>().ToDictionary(sheet => sheet.Name!.Value!, sheet => ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet);
        Assert.Multiple(() =>
        {
            Assert.That(sheets.Keys, Is.EqualTo(new[] { "目录", "图表", "概览", "同比", "趋势", "下级比较", "比率", "收录情况", "检查规则", "不符与存疑", "来源文件", "数据字典" }));
            Assert.That(sheets["图表"].WorksheetPart!.DrawingsPart!.ChartParts, Is.Not.Empty);
            Assert.That(sheets["同比"].Descendants<Pane>().Single().State!.Value, Is.EqualTo(PaneStateValues.Frozen));
            Assert.That(sheets["同比"].Descendants<AutoFilter>().Single().Reference!.Value, Does.StartWith("A1:K"));
        });
    }

    [Test]
    public void A_number_of_the_workbook_is_a_number_and_an_absent_one_an_empty_cell()
    {
        var rows = Rows("趋势");
        var procurement = rows.Single(row => row.TryGetValue("A", out var label) && label == "政府集中采购金额");
        Assert.Multiple(() =>
        {
            Assert.That(decimal.Parse(procurement["E"], CultureInfo.InvariantCulture), Is.EqualTo(3 * 185277.44m));
            Assert.That(procurement.Keys, Does.Not.Contain("C"));
        });
    }

    /// <summary>Rows are written as they come, so nothing but a test sees that a cell names the row it stands in.</summary>
    [Test]
    public void Every_cell_names_its_own_row_and_every_chart_the_cells_of_its_data()
    {
        using var document = SpreadsheetDocument.Open(Workbook, isEditable: false);
        var sheets = document.WorkbookPart!.WorksheetParts.ToList();
        var strays = sheets.SelectMany(sheet => sheet.Worksheet.Descendants<Row>()).SelectMany(row => row.Elements<Cell>().Where(cell => !cell.CellReference!.Value!.EndsWith($"{row.RowIndex}", StringComparison.Ordinal)));
        var drawn = sheets.Single(sheet => sheet.DrawingsPart is not null);
        var cells = drawn.Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InnerText);
        var names = drawn.DrawingsPart!.ChartParts.SelectMany(chart => chart.ChartSpace.Descendants<C.SeriesText>())
            .Select(name => (Formula: name.Descendants<C.Formula>().Single().Text.Split('!')[1].Replace("$", "", StringComparison.Ordinal), Name: name.Descendants<C.NumericValue>().Single().Text)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(strays, Is.Empty);
            Assert.That(names, Is.Not.Empty.And.All.Matches<(string Formula, string Name)>(name => cells[name.Formula] == name.Name));
        });
    }

    [Test]
    public void Each_chart_of_the_briefing_carries_the_data_it_draws()
    {
        using var document = WordprocessingDocument.Open(Briefing, isEditable: false);
        var charts = document.MainDocumentPart!.ChartParts.ToList();
        Assert.Multiple(() =>
        {
            Assert.That(charts, Is.Not.Empty);
            Assert.That(charts.Select(chart => chart.EmbeddedPackagePart), Is.All.Not.Null);
        });
    }

    [Test]
    public void Text_that_begins_as_a_formula_stays_text()
    {
        var csv = File.ReadAllText(Path.Combine(folder.FullName, "files/sources.csv"));
        Assert.Multiple(() =>
        {
            Assert.That(csv, Does.Contain("'=HYPERLINK"));
            Assert.That(Rows("来源文件").SelectMany(row => row.Values), Has.Some.StartsWith("=HYPERLINK(\"http://x\")\uFFFD<b>&"));
        });
    }

    [Test]
    public void The_first_page_leads_to_every_file()
    {
        var page = File.ReadAllText(Path.Combine(folder.FullName, "index.html"));
        var files = Directory.GetFiles(Path.Combine(folder.FullName, "files")).Select(file => $"href=\"files/{Path.GetFileName(file)}\"");
        Assert.That(files, Has.Exactly(12).Items.And.All.Matches<string>(page.Contains));
    }

    [Test]
    public void LibreOffice_prints_the_briefing() => Assert.That(
        LibreOffice.Printed(Briefing, "libreoffice-writer-nogui"),
        Does.Contain("政府信息公开年度报告统计简报").And.Contain("一、概述").And.Contain("1,286"));

    [Test]
    public void LibreOffice_prints_the_workbook() => Assert.That(
        LibreOffice.Printed(Workbook, "libreoffice-calc-nogui"),
        Does.Contain("依申请公开办理结果构成").And.Contain("1,286"));

    private static IEnumerable<string> Errors(OpenXmlPackage document) =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");

    private List<Dictionary<string, string>> Rows(string name)
    {
        using var document = SpreadsheetDocument.Open(Workbook, isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == name);
        return
        [
            .. ((WorksheetPart)book.GetPartById(sheet.Id!)).Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToDictionary(
                cell => cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray()), cell => cell.InnerText)),
        ];
    }
}

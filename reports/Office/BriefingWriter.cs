using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Tables;
using Warehouse.Reports.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Warehouse.Reports.Office;

/// <summary>Puts the parts of a briefing into a Word document, one after the other.</summary>
internal sealed class BriefingWriter : IDisposable
{
    private const string ChartUri = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>In EMU: the width of the text on A4 with margins of 2.6 cm, and a height of a third of the page.</summary>
    private const long ChartWidth = 5_680_000;

    private const long ChartHeight = 2_880_000;

    private readonly WordprocessingDocument document;
    private readonly MainDocumentPart main;
    private readonly Body body = new();
    private uint charts;

    public BriefingWriter(Stream file)
    {
        document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document);
        main = document.AddMainDocumentPart();
        main.Document = new Document(body);
        main.AddNewPart<StyleDefinitionsPart>().Styles = BriefingStyles.Sheet;
    }

    public void Paragraph(string text, string style) => body.Append(Words(style, text));

    public void Table(ReportTable table)
    {
        var drawn = new Table(
            new TableProperties(new TableStyle { Val = BriefingStyles.Table }, new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct }, new TableLook { Val = "04A0" }),
            new TableGrid(table.Columns.Select(column => new GridColumn { Width = $"{column.Width * 120}" })));
        drawn.Append(Row(table.Columns.Select(column => (column, column.Label)), isHead: true));
        drawn.Append(table.Rows.Select(row => Row(table.Columns.Zip(row, (column, cell) => (column, Shown(cell, column.Kind))), isHead: false)));
        body.Append(drawn);
        Paragraph(table.Note ?? "", BriefingStyles.Note);
    }

    public void Chart(ChartSpec chart)
    {
        var cells = new ChartCells(chart, Texts.Of("workbook.data"), 1);
        var part = main.AddNewPart<ChartPart>();
        var data = part.AddEmbeddedPackagePart(WorkbookType);
        using (var workbook = new MemoryStream())
        {
            Workbook.WriteData(workbook, cells);
            workbook.Position = 0;
            data.FeedData(workbook);
        }
        part.ChartSpace = OfficeChart.Of(cells);
        part.ChartSpace.Append(new C.ExternalData(new C.AutoUpdate { Val = false }) { Id = part.GetIdOfPart(data) });
        body.Append(new Paragraph(new ParagraphProperties(new KeepNext()), new Run(new Drawing(Inline(chart, main.GetIdOfPart(part))))));
        Paragraph(Caption(chart), BriefingStyles.Note);
    }

    public void Dispose()
    {
        body.Append(new SectionProperties(
            new PageSize { Width = 11_906, Height = 16_838 },
            new PageMargin { Top = 1_474, Bottom = 1_474, Left = 1_474, Right = 1_474, Header = 850, Footer = 850, Gutter = 0 }));
        document.Dispose();
    }

    private P.Inline Inline(ChartSpec chart, string part) => new(
        new P.Extent { Cx = ChartWidth, Cy = ChartHeight },
        new P.DocProperties { Id = ++charts, Name = chart.Id, Description = OfficeText.Of(chart.Summary) },
        new A.Graphic(new A.GraphicData(new C.ChartReference { Id = part }) { Uri = ChartUri }))
    {
        DistanceFromTop = 0,
        DistanceFromBottom = 0,
        DistanceFromLeft = 0,
        DistanceFromRight = 0,
    };

    private static string Caption(ChartSpec chart) => Texts.Sentences(
        new[] { chart.Subtitle }.OfType<string>()
            .Concat(chart.Breaks.Select(mark => Texts.Of("chart.break", ("year", mark.Category), ("name", mark.Name)) + Texts.Of("chart.break.because", ("reason", mark.Explanation))))
            .Concat(ChartNotes.Of(chart)));

    private static TableRow Row(IEnumerable<(ReportColumn Column, string Text)> cells, bool isHead)
    {
        var row = isHead ? new TableRow(new TableRowProperties(new CantSplit(), new TableHeader())) : new TableRow(new TableRowProperties(new CantSplit()));
        row.Append(cells.Select(cell => new TableCell(
            new TableCellProperties(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
            Words(BriefingStyles.Cell, cell.Text, isHead, cell.Column.Kind != CellKind.Text))));
        return row;
    }

    private static Paragraph Words(string style, string text, bool isBold = false, bool isRight = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (isRight)
            properties.Append(new Justification { Val = JustificationValues.Right });
        var run = new Run(new Text(OfficeText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (isBold)
            run.PrependChild(new RunProperties(new Bold()));
        return new Paragraph(properties, run);
    }

    /// <summary>A cell as the pages print it; a dash where there is nothing.</summary>
    private static string Shown(object? cell, CellKind kind) => cell switch
    {
        null => "—",
        string text => text,
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        int number => Shown((decimal)number, kind),
        decimal number => Shown(number, kind),
        _ => throw new ArgumentException($"A cell of type {cell.GetType().Name} has no form in a table.", nameof(cell)),
    };

    private static string Shown(decimal number, CellKind kind) => kind switch
    {
        CellKind.Year => number.ToString("0", CultureInfo.InvariantCulture),
        CellKind.Difference => Numbers.WithSign(number),
        CellKind.Percent => Numbers.Percent(number / 100),
        CellKind.PercentChange => Numbers.PercentWithSign(number),
        _ => Numbers.Grouped(number),
    };
}

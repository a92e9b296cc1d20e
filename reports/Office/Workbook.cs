using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Warehouse.Reports.Charts;
using Warehouse.Reports.Tables;
using Warehouse.Reports.Wording;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using S = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Warehouse.Reports.Office;

/// <summary>An Excel workbook: a sheet with native charts and their data, and a sheet a table.</summary>
public static class Workbook
{
    private static string ChartSheet => Texts.Of("workbook.charts");

    /// <summary>In columns and rows of the chart sheet: the data stand left of the chart, which begins here or, where they are wide, behind them.</summary>
    private const int ChartColumn = 9;

    private const int ChartColumns = 10;

    private const int ChartRows = 18;

    /// <summary>A filter needs the head alone at the top: the note of a table stands on the first sheet.</summary>
    private const int HeadRows = 1;

    public static void Write(Stream file, string title, IReadOnlyList<ChartSpec> charts, IReadOnlyList<ReportTable> tables)
    {
        using var whole = new MemoryStream();
        var longSheets = new Dictionary<string, ReportTable>(StringComparer.Ordinal);
        using (var document = SpreadsheetDocument.Create(whole, SpreadsheetDocumentType.Workbook))
        {
            var book = Begin(document);
            WriteContents(AddSheet(book, Texts.Of("workbook.contents")), title, charts.Count > 0, tables);
            if (charts.Count > 0)
                WriteCharts(AddSheet(book, ChartSheet), charts);
            foreach (var table in tables)
            {
                var part = AddSheet(book, table.Title);
                if (table.IsLong)
                    longSheets.Add(part.Uri.ToString().TrimStart('/'), table);
                WriteTable(part.GetStream(FileMode.Create), table.IsLong ? table with { Rows = [] } : table);
            }
        }

        Copy(whole, file, longSheets);
    }

    /// <summary>A package that can be changed holds its parts unpacked until it is whole: the long sheets come into a copy, which is written from its beginning to its end.</summary>
    private static void Copy(MemoryStream whole, Stream file, Dictionary<string, ReportTable> longSheets)
    {
        using var from = new ZipArchive(whole, ZipArchiveMode.Read);
        using var to = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in from.Entries)
        {
            using var part = to.CreateEntry(entry.FullName).Open();
            if (longSheets.TryGetValue(entry.FullName, out var table))
            {
                WriteTable(part, table);
            }
            else
            {
                using var content = entry.Open();
                content.CopyTo(part);
            }
        }
    }

    /// <summary>The data of one chart alone, for the chart of a briefing.</summary>
    internal static void WriteData(Stream file, ChartCells cells)
    {
        using var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook);
        var table = ChartTable.Of(cells);
        using var sheet = new SheetWriter(AddSheet(Begin(document), cells.Sheet).GetStream(FileMode.Create), [.. table.Columns.Select(column => column.Width)], HeadRows);
        WriteRows(sheet, table);
        sheet.Complete(null, null);
    }

    private static WorkbookPart Begin(SpreadsheetDocument document)
    {
        var book = document.AddWorkbookPart();
        book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(new Sheets());
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = SheetStyles.Sheet;
        return book;
    }

    private static WorksheetPart AddSheet(WorkbookPart book, string name)
    {
        var part = book.AddNewPart<WorksheetPart>();
        var sheets = book.Workbook.Sheets!;
        sheets.Append(new Sheet { Id = book.GetIdOfPart(part), Name = name, SheetId = (uint)sheets.ChildElements.Count + 1 });
        return part;
    }

    private static void WriteContents(WorksheetPart part, string title, bool hasCharts, IReadOnlyList<ReportTable> tables)
    {
        ReportColumn[] columns = [new(Texts.Of("workbook.sheet"), Width: 22), new(Texts.Of("workbook.rows"), CellKind.Number, 10), new(Texts.Of("column.remark"), Width: 80)];
        using var sheet = new SheetWriter(part.GetStream(FileMode.Create), [.. columns.Select(column => column.Width)], 0);
        sheet.WriteTitle(title);
        sheet.WriteNote(Texts.Of("workbook.note"), columns.Length);
        sheet.Skip(1);
        sheet.WriteHead(columns);
        if (hasCharts)
            sheet.Write([ChartSheet, null, Texts.Of("workbook.charts.note")], columns);
        foreach (var table in tables)
            sheet.Write([table.Title, table.Rows.Count, table.Note], columns);
        sheet.Complete(null, null);
    }

    private static void WriteTable(Stream part, ReportTable table)
    {
        using var sheet = new SheetWriter(part, [.. table.Columns.Select(column => column.Width)], HeadRows);
        WriteRows(sheet, table);
        sheet.Complete($"A1:{CellAddress.Of(table.Columns.Count - 1, sheet.LastRow)}", null);
    }

    private static void WriteCharts(WorksheetPart part, IReadOnlyList<ChartSpec> charts)
    {
        var drawings = part.AddNewPart<DrawingsPart>();
        drawings.WorksheetDrawing = new S.WorksheetDrawing();
        var tables = charts.Select(chart => ChartTable.Of(new ChartCells(chart, ChartSheet, 0)));
        using var sheet = new SheetWriter(part.GetStream(FileMode.Create), [24, .. Enumerable.Repeat(13, tables.Max(table => Math.Max(ChartColumn, table.Columns.Count)))], 0);
        foreach (var chart in charts)
        {
            var top = sheet.LastRow;
            sheet.WriteTitle(Texts.Of("titled", ("title", chart.Title), ("unit", chart.Unit)));
            sheet.WriteNote(Words(chart), ChartColumn - 1);
            var cells = new ChartCells(chart, ChartSheet, sheet.LastRow + 1);
            var table = ChartTable.Of(cells);
            WriteRows(sheet, table);
            drawings.WorksheetDrawing.Append(Anchor(drawings, cells, Math.Max(ChartColumn, table.Columns.Count + 1), top));
            sheet.Skip(Math.Max(2, top + ChartRows + 2 - sheet.LastRow));
        }
        sheet.Complete(null, part.GetIdOfPart(drawings));
    }

    private static string Words(ChartSpec chart) => string.Join(
        '\u3000',
        new[] { chart.Subtitle }.OfType<string>()
            .Concat(chart.Breaks.Select(mark => Texts.Of("chart.break", ("year", mark.Category), ("name", mark.Name)) + Texts.Of("chart.break.because", ("reason", mark.Explanation))))
            .Concat(ChartNotes.Of(chart)));

    private static void WriteRows(SheetWriter sheet, ReportTable table)
    {
        sheet.WriteHead(table.Columns);
        foreach (var row in table.Rows)
            sheet.Write(row, table.Columns);
    }

    private static S.TwoCellAnchor Anchor(DrawingsPart drawings, ChartCells cells, int left, int top)
    {
        var part = drawings.AddNewPart<ChartPart>();
        part.ChartSpace = OfficeChart.Of(cells);
        var number = (uint)drawings.WorksheetDrawing.ChildElements.Count + 2;
        return new S.TwoCellAnchor(
            new S.FromMarker(new S.ColumnId($"{left}"), new S.ColumnOffset("0"), new S.RowId($"{top}"), new S.RowOffset("0")),
            new S.ToMarker(new S.ColumnId($"{left + ChartColumns}"), new S.ColumnOffset("0"), new S.RowId($"{top + ChartRows}"), new S.RowOffset("0")),
            new S.GraphicFrame(
                new S.NonVisualGraphicFrameProperties(
                    new S.NonVisualDrawingProperties { Id = number, Name = cells.Chart.Id, Description = OfficeText.Of(cells.Chart.Summary) },
                    new S.NonVisualGraphicFrameDrawingProperties()),
                new S.Transform(new DocumentFormat.OpenXml.Drawing.Offset { X = 0, Y = 0 }, new DocumentFormat.OpenXml.Drawing.Extents { Cx = 0, Cy = 0 }),
                new DocumentFormat.OpenXml.Drawing.Graphic(new DocumentFormat.OpenXml.Drawing.GraphicData(new C.ChartReference { Id = drawings.GetIdOfPart(part) })
                {
                    Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
                }))
            { Macro = "" },
            new S.ClientData());
    }
}

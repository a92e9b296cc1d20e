using System.Net;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Wordprocessing;
using Warehouse.Etl.Generation;
using Warehouse.Etl.Reading;
using WordTable = DocumentFormat.OpenXml.Wordprocessing.Table;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Warehouse.Benchmarks;

/// <summary>The documents that are measured: made-up reports, the same text in every format.</summary>
internal static class Samples
{
    private const ulong Seed = 7;
    private const int Year = 2022;

    /// <summary>Reports one after the other, about as long as asked.</summary>
    public static byte[] Text(int bytes) => Encoding.UTF8.GetBytes(string.Join('\n', Lines(bytes)));

    public static byte[] Html(int bytes)
    {
        var page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><div class=\"nav\">首页</div>");
        foreach (var line in Lines(bytes))
        {
            page.Append(line.Contains('\t', StringComparison.Ordinal)
                ? "<table><tr>" + string.Concat(line.Split('\t').Select(cell => $"<td>{WebUtility.HtmlEncode(cell)}</td>")) + "</tr></table>"
                : $"<p>{WebUtility.HtmlEncode(line)}</p>");
        }

        return Encoding.UTF8.GetBytes(page.Append("</body></html>").ToString());
    }

    public static byte[] Word(int bytes)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var body = package.AddMainDocumentPart();
            body.Document = new Document(new Body(Lines(bytes).Select(line => line.Contains('\t', StringComparison.Ordinal)
                ? (OpenXmlElement)new WordTable(new TableRow(line.Split('\t').Select(cell => new TableCell(Paragraph(cell)))))
                : Paragraph(line))));
        }

        return stream.ToArray();

        static Paragraph Paragraph(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Run(new WordText(text)));
    }

    public static byte[] Excel(int bytes)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new Worksheet(new SheetData(Lines(bytes).Select(line => new Row(line.Split('\t').Select(cell =>
                new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(cell)) })))));
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "年报", SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return stream.ToArray();
    }

    private static List<string> Lines(int bytes)
    {
        var reports = new ReportGenerator(new GenerationRequest(20, Year, Year, Seed, [SourceFormat.Txt], [], NoiseLevel.None)).All()
            .Select(document => new DocumentReader().Read(document.File, document.Bytes).Document!.Lines.Select(line => line.Text).ToList()).ToList();
        var lines = new List<string>();
        for (var (report, length) = (0, 0); length < bytes; report++)
        {
            foreach (var line in reports[report % reports.Count])
            {
                if (length >= bytes)
                    break;
                lines.Add(line);
                length += Encoding.UTF8.GetByteCount(line) + 1;
            }
        }

        return lines;
    }
}

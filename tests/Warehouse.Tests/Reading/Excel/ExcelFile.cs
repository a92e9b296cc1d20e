using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Warehouse.Tests.Reading.Excel;

/// <summary>Makes workbooks of the markup that a test is about.</summary>
internal static class ExcelFile
{
    private const string Namespace = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    /// <param name="sheets">Name, content of the worksheet element, and state (<c>visible</c>, <c>hidden</c>) of each sheet.</param>
    public static byte[] Of((string Name, string Content, string State)[] sheets, string? styles = null, string? shared = null)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = package.AddWorkbookPart();
            var list = string.Concat(sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"s{i}\"/>"));
            Write(workbook, $"<workbook {Namespace} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>{list}</sheets></workbook>");
            for (var i = 0; i < sheets.Length; i++)
                Write(workbook.AddNewPart<WorksheetPart>("s" + i), $"<worksheet {Namespace}>{sheets[i].Content}</worksheet>");
            if (styles is not null)
                Write(workbook.AddNewPart<WorkbookStylesPart>(), $"<styleSheet {Namespace}>{styles}</styleSheet>");
            if (shared is not null)
                Write(workbook.AddNewPart<SharedStringTablePart>(), $"<sst {Namespace}>{shared}</sst>");
        }

        return stream.ToArray();
    }

    public static byte[] Of(string rows, string merges = "") => Of([("表", $"<sheetData>{rows}</sheetData>{merges}", "visible")]);

    /// <summary>A row whose cells stand from column A on; null leaves a place out, an empty string is an empty cell.</summary>
    public static string Row(int number, params string?[] cells) =>
        $"<row r=\"{number}\">{string.Concat(cells.Select((text, i) => text is null ? "" : Cell(number, i, text)))}</row>";

    private static string Cell(int row, int column, string text)
    {
        var place = $"{(char)('A' + column)}{row}";
        return text.Length == 0 ? $"<c r=\"{place}\"/>"
            : double.TryParse(text, out _) ? $"<c r=\"{place}\"><v>{text}</v></c>"
            : $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";
    }

    private static void Write(OpenXmlPart part, string xml)
    {
        using var writer = new StreamWriter(part.GetStream(FileMode.Create));
        writer.Write(xml);
    }
}

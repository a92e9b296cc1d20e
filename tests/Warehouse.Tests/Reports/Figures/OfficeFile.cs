using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Warehouse.Tests.Reports.Figures;

/// <summary>Looks into an Excel workbook or a Word document.</summary>
internal static class OfficeFile
{
    public static IReadOnlyList<string> ErrorsOf(string file)
    {
        using OpenXmlPackage document = Path.GetExtension(file) == ".xlsx" ? SpreadsheetDocument.Open(file, isEditable: false) : WordprocessingDocument.Open(file, isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019).Validate(document).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }

    public static IReadOnlyList<string> SheetsOf(string workbook)
    {
        using var document = SpreadsheetDocument.Open(workbook, isEditable: false);
        return [.. document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value!)];
    }

    public static string TextOf(string briefing)
    {
        using var document = WordprocessingDocument.Open(briefing, isEditable: false);
        return document.MainDocumentPart!.Document.InnerText;
    }
}

using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Reading.Excel;

/// <summary>Excel workbooks (<c>.xlsx</c>): every visible sheet, its cells as displayed.</summary>
internal static class ExcelReader
{
    public static ReadResult Read(RawDocument raw, ReadingLimits limits)
    {
        var settings = new OpenSettings { AutoSave = false, MaxCharactersInPart = limits.MaxExpandedBytes };
        using var package = SpreadsheetDocument.Open(new MemoryStream(raw.Bytes, writable: false), false, settings);
        if (package.WorkbookPart is not { Workbook: { } workbook } part)
            return raw.IsDamaged("没有工作簿");

        var document = new DocumentBuilder(raw, SourceFormat.Xlsx, "utf-8", limits);
        var cells = new CellDisplay(part);
        var hiddenSheets = new List<string>();
        var hiddenRows = 0;
        foreach (var sheet in workbook.Descendants<Sheet>())
        {
            var name = sheet.Name?.Value ?? "";
            if (sheet.State?.Value is SheetStateValues.Hidden or SheetStateValues.VeryHidden)
            {
                hiddenSheets.Add(name);
            }
            else if (sheet.Id?.Value is { } id && part.GetPartById(id) is WorksheetPart { Worksheet: { } worksheet })
            {
                var content = SheetContent.Read(worksheet, cells);
                hiddenRows += content.HiddenRows;
                foreach (var block in SheetBlocks.Of(content, limits.MaxCells))
                    block.AddTo(document);
            }
        }

        document.Describe(MetadataKey.HiddenSheets, string.Join(", ", hiddenSheets));
        document.Describe(MetadataKey.HiddenRows, hiddenRows);
        return document.Build();
    }
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>An Excel workbook: the whole report on one sheet, or its text on one and each table on another.</summary>
public sealed class ExcelDocumentWriter : IDocumentWriter
{
    private const string MainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string ReferenceNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public WrittenDocument Write(ReportDraft draft, Dice dice)
    {
        var style = ExcelStyle.Draw(dice);
        if (style.FullWidth)
            draft = draft.Printing(Punctuation.FullWidth);
        var sheets = Sheets(draft, style.SheetForEach).Select(blocks => new ExcelSheet(blocks, style)).ToList();
        var numbers = Enumerable.Range(1, sheets.Count).ToList();
        var bytes = OfficePackage.Of(
        [
            OfficePackage.ContentTypes([("/xl/workbook.xml", "spreadsheetml.sheet.main"), .. numbers.Select(number => ($"/xl/worksheets/sheet{number}.xml", "spreadsheetml.worksheet"))]),
            OfficePackage.Relationships("_rels/.rels", ("officeDocument", "xl/workbook.xml")),
            OfficePackage.Relationships("xl/_rels/workbook.xml.rels", [.. numbers.Select(number => ("worksheet", $"worksheets/sheet{number}.xml"))]),
            ("xl/workbook.xml", Workbook(numbers)),
            .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{MainNamespace}\">{sheet.Xml}</worksheet>")),
        ]);
        return new WrittenDocument(bytes, "utf-8", [.. sheets.SelectMany(sheet => sheet.Lines)]);
    }

    private static string Workbook(IEnumerable<int> numbers) =>
        $"<workbook xmlns=\"{MainNamespace}\" xmlns:r=\"{ReferenceNamespace}\"><sheets>"
        + string.Concat(numbers.Select(number => $"<sheet name=\"Sheet{number}\" sheetId=\"{number}\" r:id=\"rId{number}\"/>"))
        + "</sheets></workbook>";

    /// <summary>The blocks of each sheet; a table takes the sentences before it, which are its heading, along.</summary>
    private static IEnumerable<IReadOnlyList<DraftBlock>> Sheets(ReportDraft draft, bool sheetForEach)
    {
        if (!sheetForEach)
            return [draft.Blocks];
        var sheets = new List<List<DraftBlock>> { new() };
        foreach (var block in draft.Blocks)
        {
            sheets[^1].Add(block);
            if (block is TableBlock)
                sheets.Add([]);
        }

        return sheets.Where(sheet => sheet.Count > 0);
    }
}

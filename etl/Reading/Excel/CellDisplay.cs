using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Warehouse.Etl.Reading.Excel;

/// <summary>What Excel shows in a cell: shared strings resolved, numbers in their format, formulas by their last result.</summary>
internal sealed class CellDisplay
{
    private readonly string[] shared;
    private readonly NumberFormat[] formats;
    private readonly bool from1904;

    public CellDisplay(WorkbookPart workbook)
    {
        shared = [.. workbook.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Text) ?? []];
        from1904 = workbook.Workbook.WorkbookProperties?.Date1904?.Value == true;

        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var own = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .GroupBy(format => format.NumberFormatId?.Value ?? 0)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.Value);
        formats =
        [
            .. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(cell =>
            {
                var id = cell.NumberFormatId?.Value ?? 0;
                return NumberFormat.Parse(own.GetValueOrDefault(id) ?? BuiltInFormats.Code(id));
            }),
        ];
    }

    public string Text(Cell cell)
    {
        var value = cell.CellValue?.Text;
        if (cell.CellFormula is not null && value is null && cell.InlineString is null)
            return "=" + cell.CellFormula.Text; // Never calculated: what it would show is not in the file, and it is not blank.
        return cell.DataType?.Value switch
        {
            CellValues.SharedString => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Length ? shared[index] : "",
            CellValues.InlineString => cell.InlineString is { } inline ? Text(inline) : "",
            CellValues.Boolean => value == "1" ? "TRUE" : "FALSE",
            CellValues.String or CellValues.Error or CellValues.Date => value ?? "",
            _ => value is null ? "" : Number(value, cell.StyleIndex?.Value ?? 0),
        };
    }

    private string Number(string value, uint style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return value;
        return (style < formats.Length ? formats[style] : NumberFormat.General).Show(number, from1904);
    }

    /// <summary>The runs of a string, without the reading aids above its characters, what is struck out and the marks of notes.</summary>
    private static string Text(RstType item) =>
        item.Text is { } plain ? plain.Text : string.Concat(item.Elements<Run>().Where(IsRead).Select(run => run.Text?.Text));

    private static bool IsRead(Run run) =>
        run.RunProperties?.GetFirstChild<Strike>() is not { } strike || strike.Val?.Value == false
            ? run.RunProperties?.GetFirstChild<VerticalTextAlignment>()?.Val?.Value != VerticalAlignmentRunValues.Superscript || run.Text?.Text.Any(char.IsLetter) == true
            : false;
}

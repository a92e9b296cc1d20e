using DocumentFormat.OpenXml.Spreadsheet;
using Warehouse.Reports.Tables;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Office;

/// <summary>The cell styles of a workbook: one a kind of cell, by their place in the style sheet.</summary>
internal static class SheetStyles
{
    public const uint Plain = 0;

    public const uint Head = 1;

    public const uint Title = 2;

    public const uint Note = 3;

    private const uint FirstFormat = 4;

    /// <summary>Formats of the file's own begin at 164.</summary>
    private const uint FirstFormatId = 164;

    private static readonly string[] formats = ["0", "#,##0", "#,##0.0###", "+#,##0;-#,##0;0", "+#,##0.0###;-#,##0.0###;0", "0.0", "+0.0;-0.0;0.0", "yyyy-mm-dd"];

    public static uint Of(CellKind kind, decimal number) => kind switch
    {
        CellKind.Year => Of("0"),
        CellKind.Difference => Of(decimal.IsInteger(number) ? "+#,##0;-#,##0;0" : "+#,##0.0###;-#,##0.0###;0"),
        CellKind.Percent => Of("0.0"),
        CellKind.PercentChange => Of("+0.0;-0.0;0.0"),
        _ => Of(decimal.IsInteger(number) ? "#,##0" : "#,##0.0###"),
    };

    public static uint Date => Of("yyyy-mm-dd");

    public static Stylesheet Sheet => new(
        new NumberingFormats(formats.Select((format, at) => new NumberingFormat { NumberFormatId = FirstFormatId + (uint)at, FormatCode = format })),
        new Fonts(Letters(11), Letters(11, new Bold()), Letters(14, new Bold()), Letters(10, new Italic())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFE8EDF4" }) { PatternType = PatternValues.Solid })),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
        [
            new CellFormat(),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center }) { FontId = 1, FillId = 2, BorderId = 1, ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true },
            new CellFormat { FontId = 2, ApplyFont = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 3, ApplyFont = true, ApplyAlignment = true },
            .. formats.Select((_, at) => new CellFormat { NumberFormatId = FirstFormatId + (uint)at, ApplyNumberFormat = true }),
        ]));

    private static uint Of(string format) => FirstFormat + (uint)Array.IndexOf(formats, format);

    private static Font Letters(double size, params DocumentFormat.OpenXml.OpenXmlElement[] look) =>
        new([.. look, new FontSize { Val = size }, new FontName { Val = Texts.Of("font.sheet") }]);
}

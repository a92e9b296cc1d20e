using DocumentFormat.OpenXml.Wordprocessing;
using Warehouse.Reports.Wording;

namespace Warehouse.Reports.Office;

/// <summary>The styles of a briefing, by the type of official documents (GB/T 9704): headings in 黑体, text in 仿宋 of size three, A4.</summary>
internal static class BriefingStyles
{
    public const string Title = "Title";

    public const string Heading = "Heading1";

    public const string Body = "BodyText";

    public const string Note = "Note";

    public const string Cell = "TableText";

    public const string Table = "TableGrid";

    private static string Bold => Texts.Of("font.bold");

    private static string Text => Texts.Of("font.text");

    public static Styles Sheet => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(Letters(Text), new FontSize { Val = "28" }, new Languages { Val = Texts.Of("font.latin_language"), EastAsia = "zh-CN" })),
            new ParagraphPropertiesDefault()),
        Paragraph("Normal", "Normal", new StyleParagraphProperties(), Text, 28, isDefault: true),
        Paragraph(Title, "Title", new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }, new Justification { Val = JustificationValues.Center }), Bold, 36),
        Paragraph(Heading, "heading 1", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" }, new OutlineLevel { Val = 0 }), Bold, 32),
        Paragraph(Body, "Body Text", new StyleParagraphProperties(new SpacingBetweenLines { Line = "360", LineRule = LineSpacingRuleValues.Auto }, new Indentation { FirstLineChars = 200 }), Text, 28),
        Paragraph(Note, "Note", new StyleParagraphProperties(new SpacingBetweenLines { Before = "60", After = "120" }), Text, 21),
        Paragraph(Cell, "Table Text", new StyleParagraphProperties(), Text, 21),
        new Style(
            new StyleName { Val = "Table Grid" },
            new StyleTableProperties(
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 8 },
                    new BottomBorder { Val = BorderValues.Single, Size = 8 },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "BFC7D3" }),
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 57, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 57, Type = TableWidthValues.Dxa })))
        { Type = StyleValues.Table, StyleId = Table });

    private static Style Paragraph(string id, string name, StyleParagraphProperties shape, string font, int halfPoints, bool isDefault = false) =>
        new(new StyleName { Val = name }, new PrimaryStyle(), shape, new StyleRunProperties(Letters(font), new FontSize { Val = $"{halfPoints}" }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
            Default = isDefault ? true : null,
        };

    private static RunFonts Letters(string font) => new() { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = font };
}

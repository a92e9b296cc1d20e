using DocumentFormat.OpenXml.Wordprocessing;

namespace Warehouse.Etl.Reading.Word;

/// <summary>What paragraphs inherit from their styles.</summary>
internal sealed class WordStyles
{
    private const int DeepestInheritance = 20;

    private readonly Dictionary<string, Style> byId = new(StringComparer.Ordinal);
    private readonly Style? standard;

    public WordStyles(Styles? styles)
    {
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
                byId.TryAdd(id, style);
            if (style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)
                standard ??= style;
        }
    }

    /// <summary>The numbering of a paragraph: its own, or that of its style or of one the style is based on.</summary>
    public NumberingProperties? Numbering(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties is { NumberingId: not null } own
            ? own
            : Chain(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(numbering => numbering is not null);

    /// <summary>Whether a paragraph is a line of a table of contents, whose page numbers would pass for values.</summary>
    public bool IsContents(Paragraph paragraph) =>
        Chain(paragraph).Any(style => style.StyleName?.Val?.Value?.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) == true);

    private IEnumerable<Style> Chain(Paragraph paragraph)
    {
        var style = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is { } id ? byId.GetValueOrDefault(id) : standard;
        for (var depth = 0; style is not null && depth < DeepestInheritance; depth++)
        {
            yield return style;
            style = style.BasedOn?.Val?.Value is { } basis ? byId.GetValueOrDefault(basis) : null;
        }
    }
}

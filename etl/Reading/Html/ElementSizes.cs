using AngleSharp.Dom;

namespace Warehouse.Etl.Reading.Html;

/// <summary>The sizes of all elements of a page, taken in one pass.</summary>
internal sealed class ElementSizes
{
    private readonly Dictionary<IElement, ElementSize> sizes = new(ReferenceEqualityComparer.Instance);

    public ElementSizes(IElement root) => Measure(root);

    public ElementSize Of(IElement element) => sizes.GetValueOrDefault(element);

    private ElementSize Measure(IElement element)
    {
        var size = new ElementSize();
        if (element.LocalName is "script" or "style" or "template" or "noscript")
            return size;
        foreach (var child in element.ChildNodes)
        {
            size += child switch
            {
                IText text => new ElementSize { Letters = Letters(text.Data) },
                IElement inner => Measure(inner),
                _ => default,
            };
        }

        size = element.LocalName switch
        {
            "a" => size with { Links = size.Links + 1, LinkLetters = size.Letters },
            "td" or "th" => size with { Cells = size.Cells + 1 },
            "table" when size.Cells > 1 => size with { Tables = size.Tables + 1 },
            "h1" => size with { Headings = size.Headings + 1 },
            "p" or "div" or "br" or "li" => size with { Blocks = size.Blocks + 1 },
            _ => size,
        };
        sizes[element] = size;
        return size;
    }

    private static int Letters(string text)
    {
        var letters = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                letters++;
        }

        return letters;
    }
}

using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Warehouse.Etl.Reading.Html;

/// <summary>The elements that begin a line and end one.</summary>
internal static class HtmlBlock
{
    private static readonly FrozenSet<string> names = FrozenSet.Create(
        "address", "article", "blockquote", "body", "br", "caption", "center", "dd", "details", "dir", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main",
        "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "ul");

    public static bool Is(IElement element) => names.Contains(element.LocalName);
}

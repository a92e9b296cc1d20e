using System.Globalization;
using AngleSharp.Dom;
using Warehouse.Etl.Reading.Grids;

namespace Warehouse.Etl.Reading.Html;

/// <summary>Reads the cells of a table, and tells tables that hold data from tables that lay out a page.</summary>
internal sealed class HtmlTable(ElementSizes sizes, PageChrome chrome)
{
    /// <summary>A cell of that much text in that many paragraphs is an article and no value.</summary>
    private const int ArticleLetters = 400;
    private const int ArticleBlocks = 4;

    /// <summary>Whether a table lays out a page: it holds other tables, one cell only, or an article.</summary>
    public bool IsLayout(IElement table)
    {
        var size = sizes.Of(table);
        return size.Cells <= 1 || size.Tables > 1 || table.GetAttribute("role") == "presentation"
            || size.Letters >= ArticleLetters && Rows(table).Any(HoldsArticle);
    }

    /// <summary>Whether a row of a layout table is a plain row of short cells after all.</summary>
    public bool IsPlain(IElement row) =>
        sizes.Of(row) is { Tables: 0, Cells: > 1 } && !HoldsArticle(row);

    public static IEnumerable<IElement> Rows(IElement table)
    {
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr")
            {
                yield return child;
            }
            else if (child.LocalName is "tbody" or "thead" or "tfoot")
            {
                foreach (var row in child.Children.Where(inner => inner.LocalName == "tr"))
                    yield return row;
            }
        }
    }

    /// <summary>The rows that a reader sees; where all are hidden a script shows them, and all are meant.</summary>
    public static IReadOnlyList<IElement> VisibleRows(IElement table)
    {
        var rows = Rows(table).ToList();
        var visible = rows.Where(row => !PageChrome.IsHidden(row)).ToList();
        return visible.Count > 0 ? visible : rows;
    }

    public static IEnumerable<IElement> Cells(IElement row) => row.Children.Where(child => child.LocalName is "td" or "th");

    public IReadOnlyList<GridCell> Read(IElement row) =>
        [.. Cells(row).Where(cell => !PageChrome.IsHidden(cell)).Select(cell => new GridCell(Text(cell), Span(cell, "colspan"), Span(cell, "rowspan")))];

    /// <summary>Whether a cell of the row is an article; the labels of many rows beside their values are none.</summary>
    private bool HoldsArticle(IElement row) => Cells(row).Any(IsArticle) && !StackedRows.IsStacked(Read(row));

    private bool IsArticle(IElement cell) => sizes.Of(cell) is { Letters: >= ArticleLetters, Blocks: >= ArticleBlocks };

    private string Text(IElement cell)
    {
        var lines = new List<string>();
        var inline = new InlineText();
        Collect(cell, lines, inline);
        lines.Add(inline.Take());
        return string.Join('\n', lines);
    }

    private void Collect(INode node, List<string> lines, InlineText inline)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
            {
                inline.Append(text.Data);
            }
            else if (child is IElement { LocalName: "input" } field)
            {
                inline.Append(FieldValue(field));
            }
            else if (child is IElement element && !chrome.IsSetAside(element))
            {
                var parts = HtmlBlock.Is(element) || element.LocalName is "td" or "th";
                if (parts)
                    lines.Add(inline.Take());
                Collect(element, lines, inline);
                if (parts)
                    lines.Add(inline.Take());
            }
        }
    }

    /// <summary>A table that was filled in on the page shows its numbers in fields.</summary>
    private static string FieldValue(IElement field) =>
        field.GetAttribute("type") is null or "" or "text" or "number" && !PageChrome.IsHidden(field) ? field.GetAttribute("value") ?? "" : "";

    /// <summary>A span of 0 reaches to the end; what is no number is 1.</summary>
    private static int Span(IElement cell, string attribute)
    {
        var text = cell.GetAttribute(attribute).AsSpan().Trim();
        return !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? 1 : span == 0 ? int.MaxValue : span;
    }
}

using AngleSharp.Dom;
using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Reading.Html;

/// <summary>Walks a page in reading order and adds its lines and tables to a document.</summary>
internal sealed class HtmlWalker
{
    private const int LongestFooter = 500;

    private readonly DocumentBuilder document;
    private readonly PageChrome chrome;
    private readonly HtmlTable tables;
    private readonly InlineText inline = new();

    public HtmlWalker(DocumentBuilder document, IElement body)
    {
        var sizes = new ElementSizes(body);
        this.document = document;
        chrome = new PageChrome(sizes, sizes.Of(body).Letters);
        tables = new HtmlTable(sizes, chrome);
    }

    public void Walk(IElement body)
    {
        VisitChildren(body);
        Flush();
    }

    private void VisitChildren(INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                inline.Append(text.Data);
            else if (child is IElement element)
                Visit(element);
        }
    }

    private void Visit(IElement element)
    {
        if (chrome.IsSetAside(element))
        {
            KeepFooter(element);
            return;
        }

        var isBlock = HtmlBlock.Is(element);
        if (isBlock)
            Flush();
        if (element.LocalName == "table")
            VisitTable(element);
        else if (element.LocalName == "pre")
            VisitPreformatted(element);
        else
            VisitChildren(element);
        if (isBlock)
            Flush();
    }

    private void VisitTable(IElement table)
    {
        foreach (var caption in table.Children.Where(child => child.LocalName == "caption"))
            Visit(caption);
        if (!tables.IsLayout(table))
        {
            document.AddTable([.. HtmlTable.VisibleRows(table).Where(row => !chrome.IsSetAside(row)).Select(tables.Read)]);
            return;
        }

        foreach (var row in HtmlTable.Rows(table))
        {
            if (tables.IsPlain(row))
                AddLine(string.Join('\t', tables.Read(row).Select(cell => cell.Joined)));
            else
                VisitChildren(row);
            Flush();
        }
    }

    private void VisitPreformatted(IElement element)
    {
        foreach (var line in element.TextContent.Split('\n'))
            AddLine(line.TrimEnd());
    }

    private void KeepFooter(IElement element)
    {
        if (!PageChrome.IsFoot(element))
            return;
        var footer = new InlineText();
        footer.Append(element.TextContent);
        var text = footer.Take();
        document.Describe(MetadataKey.Footer, text[..Math.Min(text.Length, LongestFooter)]);
    }

    private void Flush() => AddLine(inline.Take());

    private void AddLine(string line)
    {
        if (!string.IsNullOrWhiteSpace(line))
            document.AddLine(line);
    }
}

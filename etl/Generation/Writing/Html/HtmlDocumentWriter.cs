using System.Globalization;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Html;

/// <summary>A page of an office's site, or the fragment of one that holds the report.</summary>
public sealed class HtmlDocumentWriter : IDocumentWriter
{
    private static readonly string[] siteParts = ["nav", "menu", "share", "footer", "toolbar"];

    public WrittenDocument Write(ReportDraft draft, Dice dice)
    {
        var style = HtmlStyle.Draw(dice);
        var charset = HtmlCharset.Draw(dice);
        if (style.FullWidth)
            draft = draft.Printing(Punctuation.FullWidth);
        var page = new HtmlText(style.Capitals);
        if (charset.Place == HtmlCharsetPlace.XmlDeclaration)
            page.Raw($"<?xml version=\"1.0\" encoding=\"{charset.Label}\"?>\n");
        page.Raw(style.Doctype).Open("html").Line();
        Head(page, draft, charset, dice);
        page.Open("body").Line();
        if (style.LaidOutByTable)
            page.Raw("<table width=\"980\" align=\"center\"><tr><td>\n");
        foreach (var part in style.Frame)
            page.Open("div", $"class=\"{part}\"").Line();
        foreach (var block in draft.Blocks)
            Body(page, block, style, dice);
        foreach (var _ in style.Frame)
            page.Close("div").Line();
        if (style.LaidOutByTable)
            page.Raw("</td></tr></table>\n");
        page.Close("body").Line().Close("html").Line();
        return new WrittenDocument(charset.Encode(page.ToString()), charset.Name, [.. draft.Blocks.SelectMany(Lines)]);
    }

    /// <summary>What the site says of the page; it says no more than the page does.</summary>
    private static void Head(HtmlText page, ReportDraft draft, HtmlCharset charset, Dice dice)
    {
        page.Open("head").Line();
        switch (charset.Place)
        {
            case HtmlCharsetPlace.Meta:
                page.Raw($"<meta charset=\"{charset.Label}\">\n");
                break;
            case HtmlCharsetPlace.ContentType:
                page.Raw($"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset.Label}\" />\n");
                break;
        }

        page.Open("title").Text(draft.Title).Close("title").Line();
        if (dice.Chance(0.4))
            Meta(page, "ArticleTitle", draft.Title);
        if (draft.PublishedOn is { } date && dice.Chance(0.5))
            Meta(page, "PubDate", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + " 09:30");
        if (draft.Known.Name is { } office && dice.Chance(0.3))
            Meta(page, "ContentSource", office);
        if (dice.Chance(0.3))
            page.Raw("<style type=\"text/css\">td { border: 1px solid #000; padding: 2px 5px }</style>\n");
        if (dice.Chance(0.3))
            page.Raw("<script type=\"text/javascript\">var visits = 2023; document.title = \"<p>12</p>\";</script>\n");
        page.Close("head").Line();
    }

    private static void Meta(HtmlText page, string name, string content) =>
        page.Raw($"<meta name=\"{name}\" content=\"{HtmlText.Escaped(content)}\">\n");

    private static void Body(HtmlText page, DraftBlock block, HtmlStyle style, Dice dice)
    {
        if (block is TableBlock table)
        {
            HtmlTableMarkup.Write(page, table.Grid, style, dice);
            return;
        }

        var text = (TextBlock)block;
        switch (text.Role)
        {
            case TextRole.Title:
                page.Open("h1", "align=\"center\"").Text(text.Passage.Text).Close("h1").Line();
                break;
            case TextRole.Heading:
                page.Open("p").Open("strong").Text(text.Passage.Text).Close("strong").Close("p").Line();
                break;
            case TextRole.Signature:
                page.Open("p", "align=\"right\"").Text(text.Passage.Text).Close("p").Line();
                break;
            case TextRole.Page:
                page.Open("div").Text(text.Passage.Text).Close("div").Line();
                break;
            case TextRole.Navigation:
                Navigation(page, text.Passage.Text, dice.Pick(siteParts));
                break;
            default:
                page.Raw(style.Paragraph.Before + style.Indent).Text(text.Passage.Text).Raw(style.Paragraph.After);
                break;
        }
    }

    private static void Navigation(HtmlText page, string text, string part)
    {
        page.Open("div", $"class=\"{part}\"");
        foreach (var word in text.Split(' '))
            page.Open("a", "href=\"#\"").Text(word).Close("a").Raw(" ");
        page.Close("div").Line();
    }

    /// <summary>The site around the page is no line of the document.</summary>
    private static IEnumerable<PrintedLine> Lines(DraftBlock block) => block switch
    {
        TableBlock table => GridLines.Of(table.Grid),
        TextBlock { Role: not TextRole.Navigation } text => [new PrintedLine(text.Passage.Text, text.Role, text.Passage.Facts)],
        _ => [],
    };
}

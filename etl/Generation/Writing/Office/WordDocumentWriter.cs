using System.Text;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>A Word document.</summary>
public sealed class WordDocumentWriter : IDocumentWriter
{
    private const string MainNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Type = "wordprocessingml.document.main";

    public WrittenDocument Write(ReportDraft draft, Dice dice)
    {
        var style = WordStyle.Draw(dice);
        if (style.FullWidth)
            draft = draft.Printing(Punctuation.FullWidth);
        var body = new StringBuilder($"<w:document xmlns:w=\"{MainNamespace}\"><w:body>");
        foreach (var block in draft.Blocks)
            Append(body, block, style, dice);
        body.Append("<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1100\" w:bottom=\"1440\" w:left=\"1100\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        var bytes = OfficePackage.Of(
        [
            OfficePackage.ContentTypes(("/word/document.xml", Type)),
            OfficePackage.Relationships("_rels/.rels", ("officeDocument", "word/document.xml")),
            ("word/document.xml", body.ToString()),
        ]);
        return new WrittenDocument(bytes, "utf-8", [.. draft.Blocks.SelectMany(Lines)]);
    }

    private static void Append(StringBuilder body, DraftBlock block, WordStyle style, Dice dice)
    {
        switch (block)
        {
            case TableBlock table:
                WordTableMarkup.Append(body, table.Grid, style);
                // Two tables without a paragraph between them are one to Word.
                body.Append("<w:p/>");
                break;
            case TextBlock { Role: TextRole.Title } title:
                WordParagraph.Append(body, title.Passage.Text, style.TextFont, 36, "center", isBold: true);
                break;
            case TextBlock { Role: TextRole.Heading } heading:
                WordParagraph.Append(body, heading.Passage.Text, style.TextFont, 32, isBold: true);
                break;
            case TextBlock { Role: TextRole.Signature } signature:
                WordParagraph.Append(body, signature.Passage.Text, style.TextFont, 32, "right");
                break;
            case TextBlock text:
                WordParagraph.Append(body, text.Passage.Text, style.TextFont, 32, runs: style.SplitsRuns ? dice.Between(1, 4) : 1, indent: style.Indent);
                break;
        }
    }

    private static IEnumerable<PrintedLine> Lines(DraftBlock block) => block is TableBlock table
        ? GridLines.Of(table.Grid)
        : [new PrintedLine(((TextBlock)block).Passage.Text, ((TextBlock)block).Role, ((TextBlock)block).Passage.Facts)];
}

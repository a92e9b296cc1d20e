using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Warehouse.Etl.Reading.Word;

/// <summary>Walks paragraphs and tables in reading order and adds them to a document.</summary>
internal sealed class WordWalker(DocumentBuilder document, ParagraphText paragraphs, WordStyles styles)
{
    private const string ContentsGallery = "Table of Contents";

    public void Walk(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph);
                    break;
                case Table table:
                    AddTable(table);
                    break;
                case SdtBlock block when block.Descendants<DocPartGallery>().Any(gallery => gallery.Val?.Value == ContentsGallery):
                case DeletedRun or MoveFromRun:
                    break;
                default:
                    if (child.HasChildren)
                        Walk(child);
                    break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph)
    {
        var lines = paragraphs.Lines(paragraph);
        if (!styles.IsContents(paragraph))
        {
            foreach (var line in lines)
                AddLine(line);
        }

        foreach (var box in ParagraphText.TextBoxes(paragraph))
            Walk(box);
    }

    private void AddTable(Table table)
    {
        var rows = WordTable.Rows(table).ToList();
        if (!WordTable.IsLayout(rows))
        {
            document.AddTable([.. rows.Select(row => WordTable.Cells(row, Text))]);
            return;
        }

        foreach (var row in rows)
        {
            if (WordTable.IsPlain(row))
                AddLine(string.Join('\t', WordTable.Cells(row, Text).Select(cell => cell.Joined)));
            else
                Walk(row);
        }
    }

    private string Text(TableCell cell) =>
        string.Join('\n', cell.Descendants<Paragraph>().SelectMany(paragraphs.Lines).Select(line => line.Replace('\t', ' ')));

    private void AddLine(string line)
    {
        if (!string.IsNullOrWhiteSpace(line))
            document.AddLine(line);
    }
}

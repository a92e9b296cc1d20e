namespace Warehouse.Etl.Reading.Pdf;

/// <summary>
/// Adds pages to a document in reading order: the lines of a paragraph become one line again, and tables that run over
/// a page's end one table.
/// </summary>
internal sealed class PdfFlow(DocumentBuilder document, double right)
{
    /// <summary>A line that ends so near to the margin, in heights of type, was broken there.</summary>
    private const double NearMargin = 1.6;

    /// <summary>Paragraphs begin with an indent of two characters.</summary>
    private const double Indent = 1;

    private const int FewestLettersOfText = 12;

    private readonly List<PdfLine> paragraph = [];
    private readonly UnruledRows rows = new();
    private PdfTable? table;

    public static void Add(DocumentBuilder document, IReadOnlyList<PageContent> pages)
    {
        var texts = pages.SelectMany(page => page.Lines).Where(line => line.Text.Length >= FewestLettersOfText);
        var flow = new PdfFlow(document, texts.Select(line => line.Box.Right).DefaultIfEmpty(0).Max());
        foreach (var page in pages)
            flow.AddPage(page);
        flow.Flush();
    }

    private void AddPage(PageContent page)
    {
        var isFirst = true;
        foreach (var (next, line) in page.Items())
        {
            if (next is not null)
            {
                FlushText();
                if (isFirst && table is not null && TableJoiner.Join(table, next) is { } whole)
                {
                    table = whole;
                }
                else
                {
                    FlushTable();
                    table = next;
                }
            }
            else
            {
                FlushTable();
                AddLine(line!);
            }

            isFirst = false;
        }
    }

    private void AddLine(PdfLine line)
    {
        if (UnruledRows.IsRow(line) || rows.IsOpen && rows.Takes(line))
        {
            FlushParagraph();
            rows.Add(line);
            return;
        }

        FlushRows();
        if (paragraph.Count > 0 && !Continues(paragraph[^1], line))
            FlushParagraph();
        paragraph.Add(line);
    }

    private bool Continues(PdfLine above, PdfLine line)
    {
        var type = above.Box.Height;
        var left = paragraph.Count > 1 ? paragraph[1].Box.Left : Math.Min(above.Box.Left, line.Box.Left);
        return above.Box.Right >= right - NearMargin * type
            && line.Box.Left <= left + Indent * type
            && Math.Abs(line.Box.Height - type) <= 0.3 * type
            && !Enumerator.Starts(line.Text);
    }

    private void Flush()
    {
        FlushText();
        FlushTable();
    }

    private void FlushText()
    {
        FlushParagraph();
        FlushRows();
    }

    private void FlushParagraph()
    {
        if (paragraph.Count > 0)
            document.AddLine(LineJoiner.Join(paragraph.Select(line => line.Text)));
        paragraph.Clear();
    }

    private void FlushRows()
    {
        foreach (var row in rows.Take())
            document.AddLine(row);
    }

    private void FlushTable()
    {
        if (table is not null)
            document.AddTable(table.Rows);
        table = null;
    }
}

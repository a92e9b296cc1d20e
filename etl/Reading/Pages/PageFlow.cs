using Warehouse.Etl.Reading.Metadata;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>
/// Adds pages to a document in reading order: the lines of a paragraph become one line again, and tables that run over
/// a page's end one table.
/// </summary>
/// <param name="left">Where lines of text begin.</param>
/// <param name="right">Where the longest of them end.</param>
internal sealed class PageFlow(DocumentBuilder document, double left, double right)
{
    /// <summary>A line that ends so near to the margin, in heights of type, was broken there.</summary>
    private const double NearMargin = 1.6;

    /// <summary>Paragraphs begin with an indent of two characters.</summary>
    private const double Indent = 1;

    private const int FewestLettersOfText = 12;

    private readonly List<PageLine> paragraph = [];
    private readonly UnruledRows rows = new();
    private readonly List<PageTable> parts = [];

    public static void Add(DocumentBuilder document, IReadOnlyList<PageContent> pages)
    {
        var texts = pages.SelectMany(page => page.Lines).Where(line => line.Text.Length >= FewestLettersOfText).Select(line => line.Box).ToList();
        var flow = new PageFlow(document, texts.Select(box => box.Left).DefaultIfEmpty(0).Min(), texts.Select(box => box.Right).DefaultIfEmpty(0).Max());
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
                if (!isFirst || parts.Count == 0 || !TableJoiner.GoesOn(parts[^1], next))
                    FlushTable();
                parts.Add(next);
            }
            else
            {
                FlushTable();
                AddLine(line!);
            }

            isFirst = false;
        }
    }

    private void AddLine(PageLine line)
    {
        if (UnruledRows.IsRow(line) || rows.IsOpen && rows.Takes(line))
        {
            if (!rows.IsOpen && paragraph is [var above] && UnruledRows.AreHeadings(above, line))
            {
                paragraph.Clear();
                rows.Add(above);
            }

            FlushParagraph();
            rows.Add(line);
            return;
        }

        FlushRows();
        if (paragraph.Count > 0 && !Continues(paragraph[^1], line))
            FlushParagraph();
        paragraph.Add(line);
    }

    private bool Continues(PageLine above, PageLine line)
    {
        var type = above.Box.Height;
        var begin = paragraph.Count > 1 ? paragraph[1].Box.Left : Math.Min(above.Box.Left, line.Box.Left);
        return above.Box.Right >= right - NearMargin * type
            && line.Box.Left <= begin + Indent * type
            && !BeginsParagraphBelowTitle(above, line)
            && !UnruledRows.EndsInValues(above)
            && Math.Abs(line.Box.Height - type) <= 0.3 * type
            && !Enumerator.Starts(line.Text)
            && !LabelledMetadata.Begins(line.Text);
    }

    /// <summary>A title in the middle of the page may reach to the margin; what is indented below it, in another place or size, is no rest of it.</summary>
    private bool BeginsParagraphBelowTitle(PageLine above, PageLine line) =>
        paragraph.Count == 1
        && line.Box.Left >= left + Indent * line.Box.Height
        && (Math.Abs(line.Box.Left - above.Box.Left) > 0.1 * line.Box.Height || Math.Abs(line.Box.Height - above.Box.Height) > 0.05 * line.Box.Height);

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
        if (parts.Count > 0)
        {
            foreach (var table in TableJoiner.Join(parts))
                document.AddTable(table.Rows);
        }

        parts.Clear();
    }
}

using System.Globalization;
using System.Xml;
using Warehouse.Etl.Reading.Pages;

namespace Warehouse.Etl.Reading.Pdf;

/// <summary>Reads what <c>pdftotext -bbox-layout</c> writes.</summary>
internal static class PdfWords
{
    /// <summary>
    /// Where the pages begin. What stands before them repeats the file's own title and author, which some writers (WPS)
    /// store in an order of bytes that is read as control characters.
    /// </summary>
    private static ReadOnlySpan<byte> Beginning => "<doc>"u8;

    /// <exception cref="XmlException">The output breaks off.</exception>
    public static IReadOnlyList<Page> Parse(byte[] xhtml, int maxWords)
    {
        var pages = new List<Page>();
        var words = new List<PageWord>();
        var count = 0;
        var start = Math.Max(xhtml.AsSpan().IndexOf(Beginning), 0);
        using var reader = XmlReader.Create(new MemoryStream(xhtml, start, xhtml.Length - start), Settings);
        while (reader.Read() && reader is not { NodeType: XmlNodeType.EndElement, Depth: 0 })
        {
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (reader.LocalName == "page")
            {
                words = [];
                pages.Add(new Page(Number(reader, "width"), Number(reader, "height"), words));
            }
            else if (reader.LocalName == "word" && ++count <= maxWords)
            {
                var box = new Box(Number(reader, "xMin"), Number(reader, "yMin"), Number(reader, "xMax"), Number(reader, "yMax"));
                var word = new PageWord(box, reader.ReadElementContentAsString());
                if (words.Count == 0 || !NoteMarks.Is(word, words[^1]))
                    words.Add(word);
            }
        }

        return [.. pages.Select(page => page with { Words = TallFonts.Fit(page.Words) })];
    }

    /// <summary>The document type is skipped and never resolved; characters that XML forbids come from odd fonts.</summary>
    internal static XmlReaderSettings Settings => new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, CheckCharacters = false };

    private static double Number(XmlReader reader, string attribute) =>
        double.TryParse(reader.GetAttribute(attribute), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : 0;
}

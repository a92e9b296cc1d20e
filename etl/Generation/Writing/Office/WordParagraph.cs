using System.Globalization;
using System.Text;

namespace Warehouse.Etl.Generation.Writing.Office;

/// <summary>Writes a paragraph of a Word document.</summary>
internal static class WordParagraph
{
    /// <param name="size">In half points.</param>
    /// <param name="runs">In how many pieces the text is stored.</param>
    /// <param name="indent">Of the first line, in twentieths of a point.</param>
    public static void Append(StringBuilder body, string text, string font, int size, string? alignment = null, bool isBold = false, int runs = 1, int indent = 0)
    {
        body.Append("<w:p><w:pPr>");
        if (indent > 0)
            body.Append(CultureInfo.InvariantCulture, $"<w:ind w:firstLine=\"{indent}\"/>");
        if (alignment is not null)
            body.Append(CultureInfo.InvariantCulture, $"<w:jc w:val=\"{alignment}\"/>");
        body.Append("</w:pPr>");
        foreach (var piece in Pieces(text, runs))
        {
            body.Append(CultureInfo.InvariantCulture, $"<w:r><w:rPr><w:rFonts w:ascii=\"{font}\" w:hAnsi=\"{font}\" w:eastAsia=\"{font}\"/>{(isBold ? "<w:b/>" : "")}");
            body.Append(CultureInfo.InvariantCulture, $"<w:sz w:val=\"{size}\"/></w:rPr>");
            body.AppendJoin("<w:br/>", piece.Split('\n').Select(line => $"<w:t xml:space=\"preserve\">{XmlText.Of(line)}</w:t>"));
            body.Append("</w:r>");
        }

        body.Append("</w:p>");
    }

    private static IEnumerable<string> Pieces(string text, int count)
    {
        var length = Math.Max(1, (text.Length + count - 1) / count);
        for (var start = 0; start < text.Length; start += length)
            yield return text.Substring(start, Math.Min(length, text.Length - start));
    }
}

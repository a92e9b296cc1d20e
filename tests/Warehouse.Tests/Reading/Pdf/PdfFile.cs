using System.Globalization;
using System.Text;

namespace Warehouse.Tests.Reading.Pdf;

/// <summary>
/// Writes small PDF files: words and lines at given places. The font is not embedded; a map from its codes to
/// Unicode is all that extraction needs. Places are in points from the upper left corner of an A4 page.
/// </summary>
internal sealed class PdfFile
{
    private const double Height = 842;
    private const double Size = 12;
    private const string Own = "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>";

    private readonly List<StringBuilder> pages = [];
    private string information = "";
    private string font = Own;
    private string drawing = "";

    /// <summary>Text in one of the fonts that a Chinese PDF names without holding it: its characters follow from the encoding's name alone.</summary>
    public PdfFile Named(string encoding)
    {
        font = $"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /{encoding} /DescendantFonts [4 0 R] >>";
        return this;
    }

    /// <summary>What follows is text that is not drawn, as recognition lays it under the picture of a page.</summary>
    public PdfFile Invisible()
    {
        drawing = "3 Tr ";
        return this;
    }

    /// <summary>The title among the file's properties, as WPS writes it: two bytes a character, the lower first.</summary>
    public PdfFile Titled(string title)
    {
        information = $"<< /Title <FFFE{Convert.ToHexString(Encoding.Unicode.GetBytes(title))}> >>";
        return this;
    }

    public PdfFile Page()
    {
        pages.Add(new StringBuilder());
        return this;
    }

    public PdfFile Text(double x, double y, string text, double size = Size)
    {
        var codes = string.Concat(text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT {drawing}/F {size} Tf {x} {Height - y - size} Td <{codes}> Tj ET\n");
        return this;
    }

    /// <summary>Text in a font that the file does not have.</summary>
    public PdfFile Lost(double x, double y, string text)
    {
        Text(x, y, text);
        pages[^1].Replace("/F ", "/G ", pages[^1].ToString().LastIndexOf("BT", StringComparison.Ordinal), "BT /F ".Length + drawing.Length);
        return this;
    }

    /// <summary>A picture over the whole page: one grey dot, drawn large.</summary>
    public PdfFile Picture()
    {
        pages[^1].Append("q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID @ EI Q\n");
        return this;
    }

    public PdfFile Line(double x1, double y1, double x2, double y2)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"{x1} {Height - y1} m {x2} {Height - y2} l S\n");
        return this;
    }

    /// <summary>A filled rectangle, as Word draws its borders.</summary>
    public PdfFile Bar(double x, double y, double width, double height)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"{x} {Height - y - height} {width} {height} re f\n");
        return this;
    }

    /// <summary>All borders of a table, then the text of its cells, one string a cell and null for a place without its own border above.</summary>
    public PdfFile Table(double y, double[] columns, double rowHeight, params string[][] rows)
    {
        for (var r = 0; r <= rows.Length; r++)
            Line(columns[0], y + r * rowHeight, columns[^1], y + r * rowHeight);
        foreach (var x in columns)
            Line(x, y, x, y + rows.Length * rowHeight);
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c].Length > 0)
                    Text(columns[c] + 3, y + r * rowHeight + 3, rows[r][c]);
            }
        }

        return this;
    }

    public byte[] Bytes()
    {
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Count {pages.Count} /Kids [{string.Join(' ', pages.Select((_, i) => $"{7 + 2 * i} 0 R"))}] >>",
            font,
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering ({(font == Own ? "Identity" : "GB1")}) /Supplement 0 >> /FontDescriptor 5 0 R /DW 1000 /W [32 126 500] >>",
            "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>",
            Stream("/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"),
        };
        foreach (var page in pages)
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents {objects.Count + 2} 0 R >>");
            objects.Add(Stream(page.ToString()));
        }

        var properties = information.Length == 0 ? "" : $" /Info {objects.Count + 1} 0 R";
        if (information.Length > 0)
            objects.Add(information);
        var file = new StringBuilder("%PDF-1.5\n");
        var places = objects.Select((content, i) =>
        {
            var place = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{content}\nendobj\n");
            return place;
        }).ToList();
        var start = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
            file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R{properties} >>\nstartxref\n{start}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";
}

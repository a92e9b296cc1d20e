using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Warehouse.Tests.Reading.Ofd;

/// <summary>Writes small OFD files: words and lines at given places, in millimetres from the upper left corner of an A4 page.</summary>
internal sealed class OfdFile
{
    private const double Size = 4;
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private readonly List<StringBuilder> pages = [];
    private readonly List<string> templates = [];
    private readonly Dictionary<string, string> others = new(StringComparer.Ordinal);
    private string space = "http://www.ofdspec.org/2016";
    private Func<int, string> placeOfPage = page => $"Pages/Page_{page}/Content.xml";
    private string doctype = "";
    private int pagesNamed = 1;

    public OfdFile Page()
    {
        pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>The namespace of older writers, or none that the standard knows.</summary>
    public OfdFile In(string name)
    {
        space = name;
        return this;
    }

    /// <summary>How the document names its pages.</summary>
    public OfdFile Naming(Func<int, string> page)
    {
        placeOfPage = page;
        return this;
    }

    /// <summary>Every page is named so many times.</summary>
    public OfdFile Named(int times)
    {
        pagesNamed = times;
        return this;
    }

    public OfdFile Declaring(string type)
    {
        doctype = type;
        return this;
    }

    /// <summary>A further part of the package.</summary>
    public OfdFile With(string name, string content)
    {
        others[name] = content;
        return this;
    }

    /// <summary>What has been drawn on the last page goes onto a template that every page has behind it.</summary>
    public OfdFile AsTemplate()
    {
        templates.Add(pages[^1].ToString());
        pages.RemoveAt(pages.Count - 1);
        return this;
    }

    /// <param name="attributes">Further ones of the text object.</param>
    public OfdFile Text(double x, double y, string text, double size = Size, string attributes = "")
    {
        var distances = string.Join(' ', text.Select(c => Invariant($"{(c < 0x2E80 ? size / 2 : size):0.###}")).SkipLast(1));
        return Text(x, y, $"X=\"0\" Y=\"{Invariant($"{0.88 * size:0.###}")}\" DeltaX=\"{distances}\"", text, size, attributes);
    }

    /// <param name="places">Of the characters, as attributes of the text code.</param>
    public OfdFile Text(double x, double y, string places, string text, double size, string attributes)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"<ofd:TextObject ID=\"1\" Boundary=\"{x} {y} 200 {size}\" Font=\"1\" Size=\"{size}\" {attributes}><ofd:TextCode {places}>{SecurityElement.Escape(text)}</ofd:TextCode></ofd:TextObject>");
        return this;
    }

    public OfdFile Line(double x1, double y1, double x2, double y2)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"<ofd:PathObject ID=\"2\" Boundary=\"{x1} {y1} {x2 - x1} {y2 - y1}\"><ofd:AbbreviatedData>M 0 0 L {x2 - x1} {y2 - y1}</ofd:AbbreviatedData></ofd:PathObject>");
        return this;
    }

    /// <summary>A filled rectangle, as Word draws its borders.</summary>
    public OfdFile Bar(double x, double y, double width, double height)
    {
        pages[^1].Append(CultureInfo.InvariantCulture, $"<ofd:PathObject ID=\"3\" Boundary=\"{x} {y} {width} {height}\" Stroke=\"false\" Fill=\"true\"><ofd:AbbreviatedData>M 0 0 L {width} 0 L {width} {height} L 0 {height} C</ofd:AbbreviatedData></ofd:PathObject>");
        return this;
    }

    /// <summary>A picture over the whole page.</summary>
    public OfdFile Picture()
    {
        pages[^1].Append("<ofd:ImageObject ID=\"4\" Boundary=\"0 0 210 297\" ResourceID=\"5\"/>");
        return this;
    }

    /// <summary>All borders of a table, then the text of its cells.</summary>
    /// <param name="drawn">Draws one border, from its beginning to its end.</param>
    public OfdFile Table(double y, double[] columns, double rowHeight, string[][] rows, Action<OfdFile, double, double, double, double>? drawn = null)
    {
        var draw = drawn ?? ((file, x1, y1, x2, y2) => file.Line(x1, y1, x2, y2));
        for (var r = 0; r <= rows.Length; r++)
            draw(this, columns[0], y + (r * rowHeight), columns[^1], y + (r * rowHeight));
        foreach (var x in columns)
            draw(this, x, y, x, y + (rows.Length * rowHeight));
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c].Length > 0)
                    Text(columns[c] + 1, y + (r * rowHeight) + 1, rows[r][c]);
            }
        }

        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "OFD.xml", Element("OFD", "<ofd:DocBody><ofd:DocInfo/><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
            var named = string.Concat(Enumerable.Repeat(string.Concat(pages.Select((_, i) => $"<ofd:Page ID=\"{i + 10}\" BaseLoc=\"{placeOfPage(i)}\"/>")), pagesNamed));
            var common = string.Concat(templates.Select((_, i) => $"<ofd:TemplatePage ID=\"{i + 100}\" BaseLoc=\"Tpls/Tpl_{i}/Content.xml\"/>"));
            Add(zip, "Doc_0/Document.xml", Element("Document", $"<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>{common}</ofd:CommonData><ofd:Pages>{named}</ofd:Pages>"));
            var behind = string.Concat(templates.Select((_, i) => $"<ofd:Template TemplateID=\"{i + 100}\" ZOrder=\"Background\"/>"));
            for (var i = 0; i < pages.Count; i++)
                Add(zip, $"Doc_0/Pages/Page_{i}/Content.xml", Element("Page", $"{behind}<ofd:Content><ofd:Layer ID=\"9\"><ofd:PageBlock ID=\"8\">{pages[i]}</ofd:PageBlock></ofd:Layer></ofd:Content>"));
            for (var i = 0; i < templates.Count; i++)
                Add(zip, $"Doc_0/Tpls/Tpl_{i}/Content.xml", Element("Page", $"<ofd:Content><ofd:Layer ID=\"7\">{templates[i]}</ofd:Layer></ofd:Content>"));
            foreach (var (name, content) in others)
                Add(zip, name, content);
        }

        return stream.ToArray();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        writer.Write(content);
    }

    private string Element(string name, string content) => $"{Head}{doctype}<ofd:{name} xmlns:ofd=\"{space}\">{content}</ofd:{name}>";
}

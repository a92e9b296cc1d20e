using System.Text;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Writing.Html;

/// <summary>The encoding of a page, and the place where the page says so.</summary>
/// <param name="Name">As a reader reports it.</param>
/// <param name="Marked">Whether a byte order mark begins the page.</param>
/// <param name="Place">Where the encoding is declared.</param>
/// <param name="Label">What is declared there; old pages in GB18030 call it GB2312.</param>
internal sealed record HtmlCharset(string Name, Encoding Encoding, bool Marked, HtmlCharsetPlace Place, string Label)
{
    private static readonly Encoding utf8 = new UTF8Encoding(false);
    private static readonly Encoding marked = new UTF8Encoding(true);
    private static readonly Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    private static readonly (HtmlCharset Charset, double Weight)[] all =
    [
        (new("utf-8", utf8, false, HtmlCharsetPlace.Meta, "utf-8"), 40),
        (new("utf-8", utf8, false, HtmlCharsetPlace.ContentType, "UTF-8"), 18),
        (new("utf-8", marked, true, HtmlCharsetPlace.None, ""), 5),
        (new("utf-8", utf8, false, HtmlCharsetPlace.XmlDeclaration, "utf-8"), 3),
        (new("utf-8", utf8, false, HtmlCharsetPlace.None, ""), 5),
        (new("gb18030", gb18030, false, HtmlCharsetPlace.ContentType, "gb2312"), 12),
        (new("gb18030", gb18030, false, HtmlCharsetPlace.Meta, "GBK"), 6),
        (new("gb18030", gb18030, false, HtmlCharsetPlace.Meta, "gb18030"), 3),
        (new("gb18030", gb18030, false, HtmlCharsetPlace.None, ""), 3),
        (new("utf-16le", new UnicodeEncoding(false, true), true, HtmlCharsetPlace.None, ""), 2),
    ];

    public static HtmlCharset Draw(Dice dice) => dice.Pick(all, choice => choice.Weight).Charset;

    public byte[] Encode(string page) => Marked ? [.. Encoding.GetPreamble(), .. Encoding.GetBytes(page)] : Encoding.GetBytes(page);
}

using System.Text;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>An encoding that Chinese documents come in.</summary>
/// <param name="Name">IANA name.</param>
internal sealed record TextEncoding(string Name, Encoding Encoding)
{
    public const char Replacement = '\uFFFD';

    public static readonly TextEncoding Utf8 = new("utf-8", new UTF8Encoding(false));
    public static readonly TextEncoding Utf16LittleEndian = new("utf-16le", new UnicodeEncoding(false, false));
    public static readonly TextEncoding Utf16BigEndian = new("utf-16be", new UnicodeEncoding(true, false));
    public static readonly TextEncoding Utf32LittleEndian = new("utf-32le", new UTF32Encoding(false, false));
    public static readonly TextEncoding Gb18030 = new("gb18030", CodePage(54936));
    public static readonly TextEncoding Big5 = new("big5", CodePage(950));

    public string Decode(ReadOnlySpan<byte> bytes) => Encoding.GetString(bytes);

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
        ?? throw new NotSupportedException($"This runtime lacks code page {number}.");
}

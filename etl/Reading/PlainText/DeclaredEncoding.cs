using System.Text;
using System.Text.RegularExpressions;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>The encoding that markup says it is in. It counts only where the content does not decide: it is often wrong.</summary>
internal static partial class DeclaredEncoding
{
    private const int SearchedBytes = 16 * 1024;

    public static TextEncoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SearchedBytes)]);
        if (!head.Contains('<', StringComparison.Ordinal))
            return null;
        foreach (Match match in Declaration().Matches(head))
        {
            if (Named(match.Groups["name"].ValueSpan) is { } encoding)
                return encoding;
        }

        return null;
    }

    private static TextEncoding? Named(ReadOnlySpan<char> name)
    {
        Span<char> lower = stackalloc char[name.Length];
        name.ToLowerInvariant(lower);
        return lower switch
        {
            "utf-8" or "utf8" => TextEncoding.Utf8,
            "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "x-gbk" or "hz-gb-2312" => TextEncoding.Gb18030,
            "big5" or "big5-hkscs" or "x-x-big5" => TextEncoding.Big5,
            "utf-16" or "utf-16le" => TextEncoding.Utf16LittleEndian,
            "utf-16be" => TextEncoding.Utf16BigEndian,
            _ => null,
        };
    }

    /// <summary>In a meta element or an XML declaration; a script's charset is the script's.</summary>
    [GeneratedRegex(
        """<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}(?<name>[A-Za-z0-9_-]{3,20})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 2000)]
    private static partial Regex Declaration();
}

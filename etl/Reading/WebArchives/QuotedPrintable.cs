using System.Globalization;

namespace Warehouse.Etl.Reading.WebArchives;

/// <summary>Quoted-printable (RFC 2045, 6.7): <c>=E6</c> is one byte, and <c>=</c> at the end of a line joins it with the next.</summary>
internal static class QuotedPrintable
{
    /// <returns>What is no such escape stays as it is.</returns>
    public static byte[] Decode(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        while (!text.IsEmpty)
        {
            var (taken, value) = text[0] != '=' ? (1, text[0]) : Escape(text[1..]);
            if (value is { } one)
                bytes.Add(one);
            text = text[taken..];
        }

        return [.. bytes];
    }

    /// <returns>How many bytes the escape takes with its sign, and the byte that it means, if any.</returns>
    private static (int Taken, byte? Value) Escape(ReadOnlySpan<byte> rest)
    {
        if (LineEnd(rest) is > 0 and var end)
            return (1 + end, null);
        return rest.Length >= 2 && byte.TryParse(rest[..2], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value)
            ? (3, value)
            : (1, (byte)'=');
    }

    /// <returns>How many bytes of blanks and line end follow; 0 where something else comes first.</returns>
    private static int LineEnd(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAnyExcept((byte)' ', (byte)'\t');
        if (end < 0)
            return 0;
        if (rest[end..].StartsWith("\r\n"u8))
            return end + 2;
        return rest[end] == '\n' ? end + 1 : 0;
    }
}

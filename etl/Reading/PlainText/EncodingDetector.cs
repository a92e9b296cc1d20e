using System.Text.Unicode;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>
/// Finds the encoding of a text by its content: a byte order mark, else validity as UTF-8, else the encoding in
/// which most characters are ones that annual reports use, else what markup declares if no byte contradicts it.
/// </summary>
internal static class EncodingDetector
{
    private const int SampleBytes = 64 * 1024;

    private const double LeastLead = 0.15;

    private static readonly (byte[] Mark, TextEncoding Encoding)[] marks =
    [
        ([0xEF, 0xBB, 0xBF], TextEncoding.Utf8),
        ([0xFF, 0xFE, 0x00, 0x00], TextEncoding.Utf32LittleEndian),
        ([0xFF, 0xFE], TextEncoding.Utf16LittleEndian),
        ([0xFE, 0xFF], TextEncoding.Utf16BigEndian),
        ([0x84, 0x31, 0x95, 0x33], TextEncoding.Gb18030),
    ];

    private static readonly TextEncoding[] wide = [TextEncoding.Utf16LittleEndian, TextEncoding.Utf16BigEndian];
    private static readonly TextEncoding[] narrow = [TextEncoding.Utf8, TextEncoding.Gb18030, TextEncoding.Big5];

    /// <summary>Decodes bytes, or gives null where no encoding makes Chinese of them.</summary>
    public static DecodedText? Decode(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in marks)
        {
            if (bytes.StartsWith(mark))
                return Decoded(encoding, bytes[mark.Length..]);
        }

        var hasNul = bytes.Contains((byte)0);
        if (!hasNul && Utf8.IsValid(bytes))
            return Decoded(TextEncoding.Utf8, bytes);

        if (Best(bytes, hasNul ? [.. wide, .. narrow] : [.. narrow, .. wide]) is { } best)
            return Decoded(best, bytes);
        return DeclaredEncoding.Of(bytes) is { } declared && Decoded(declared, bytes) is { Replaced: 0 } text ? text : null;
    }

    private static DecodedText Decoded(TextEncoding encoding, ReadOnlySpan<byte> bytes)
    {
        var text = encoding.Decode(bytes);
        return new DecodedText(text, encoding.Name, text.AsSpan().Count(TextEncoding.Replacement));
    }

    private static TextEncoding? Best(ReadOnlySpan<byte> bytes, TextEncoding[] candidates)
    {
        var sample = Sample(bytes);
        TextEncoding? best = null;
        double first = 0, second = 0;
        foreach (var candidate in candidates)
        {
            var share = ChineseText.FrequentShare(candidate.Decode(sample));
            if (share > first)
                (best, first, second) = (candidate, share, first);
            else
                second = Math.Max(second, share);
        }

        return first >= ChineseText.LeastShare && first - second >= LeastLead ? best : null;
    }

    /// <summary>The part that holds the first Chinese; an even number of bytes from the start, for the encodings of two bytes.</summary>
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
        start = Math.Max(0, start - SampleBytes / 2) & ~1;

        // Backwards to a line's beginning, so that no character is cut.
        var line = bytes[..start].LastIndexOf((byte)'\n');
        if (start - line < SampleBytes / 4 && line % 2 != 0)
            start = line + 1;
        return bytes.Slice(start, Math.Min(SampleBytes, bytes.Length - start));
    }
}

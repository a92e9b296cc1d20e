using System.Buffers;

namespace Warehouse.Etl.Reading.PlainText;

/// <summary>Parts a text into its physical lines: CR, LF, CR LF, U+2028 or U+2029 ends one.</summary>
internal static class LineSplitter
{
    private static readonly SearchValues<char> ends = SearchValues.Create("\r\n\u2028\u2029");

    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(ends);
            if (length < 0)
            {
                yield return text[start..];
                yield break;
            }

            yield return text.Substring(start, length);
            var end = start + length;
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }
    }
}

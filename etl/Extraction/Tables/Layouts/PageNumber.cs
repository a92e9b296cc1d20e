using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>A line with the number of a page between strokes or in 第…页, which never stands in a cell.</summary>
internal static partial class PageNumber
{
    public static bool Is(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length is >= 3 and <= 12 && text[0] is '-' or '—' or '–' or '第' && Number().IsMatch(text);
    }

    [GeneratedRegex(@"^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:[,/]?\s*共\s*\d{1,3}\s*页)?)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Number();
}

using System.Globalization;
using System.Text.RegularExpressions;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>A line with the number of a page between strokes or in 第…页, which never stands in a cell.</summary>
internal static partial class PageNumber
{
    private const int MostDigits = 3;

    private static readonly HashSet<int> none = [];

    public static bool Is(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length is >= 3 and <= 12 && text[0] is '-' or '—' or '–' or '第' && Number().IsMatch(text);
    }

    /// <summary>
    /// The numbers of the lines that hold digits alone between empty lines, where all such lines of a text count up by one: values in
    /// lines of their own do not.
    /// </summary>
    public static IReadOnlySet<int> LoneOf(IReadOnlyList<SourceLine> lines)
    {
        var pages = new HashSet<int>();
        int? before = null;
        for (var i = 1; i < lines.Count; i++)
        {
            var text = lines[i].Text.AsSpan().Trim();
            if (text.Length is 0 or > MostDigits || text.ContainsAnyExceptInRange('0', '9') || !lines[i - 1].Text.AsSpan().IsWhiteSpace() || (i + 1 < lines.Count && !lines[i + 1].Text.AsSpan().IsWhiteSpace()))
                continue;
            var number = int.Parse(text, CultureInfo.InvariantCulture);
            if (number == 0 || (before is not null && number != before + 1))
                return none;
            before = number;
            pages.Add(lines[i].Number);
        }

        return pages.Count > 1 ? pages : none;
    }

    [GeneratedRegex(@"^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页(?:[,/]?\s*共\s*\d{1,3}\s*页)?)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Number();
}

using System.Collections.Frozen;

namespace Warehouse.Etl.Reading.Html;

/// <summary>
/// Counts what a parser would build of a page before it builds it: the cost of markup nested without end grows with
/// the square of its length.
/// </summary>
internal static class MarkupScan
{
    private const int LongestName = 12;

    /// <summary>A parser walks up from each element through the open ones; pages are about this deep.</summary>
    private const int UsualDepth = 20;

    private static readonly FrozenSet<string> selfClosing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "br", "img", "input", "meta", "link", "hr", "col", "base", "area", "embed", "param", "source", "track", "wbr",
        "p", "li", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "dd", "dt", "html", "head", "body");

    /// <summary>Elements that a parser opens again in every block until they are closed.</summary>
    private static readonly FrozenSet<string> formatting = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u");

    /// <summary>Whether a page stays within the limits of elements and depth.</summary>
    public static bool IsWithin(string text, ReadingLimits limits)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var depth = 0;
        var reopened = 0;
        long marks = 0;
        long elements = 0;
        long steps = 0;
        for (var next = text.IndexOf('<', StringComparison.Ordinal); next >= 0; next = Following(text, next))
        {
            if (++marks > 4L * limits.MaxElements)
                return false;
            var closes = next + 1 < text.Length && text[next + 1] == '/';
            var name = NameAt(text, closes ? next + 2 : next + 1);
            if (name.IsEmpty)
                continue;
            if (selfClosing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name))
            {
                elements += 1 + reopened;
            }
            else
            {
                byName.TryGetValue(name, out var count);
                if (closes && count == 0)
                    continue;
                byName[name] = count + (closes ? -1 : 1);
                depth += closes ? -1 : 1;
                var formats = formatting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);
                elements += closes ? 0 : 1 + (formats ? 0 : reopened);
                reopened += !formats ? 0 : closes ? -1 : 1;
            }

            steps += depth;
            if (elements > limits.MaxElements || depth > limits.MaxDepth || steps > (long)UsualDepth * limits.MaxElements)
                return false;
        }

        return true;
    }

    private static int Following(string text, int place) => place + 1 < text.Length ? text.IndexOf('<', place + 1) : -1;

    private static ReadOnlySpan<char> NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestName && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end > start && char.IsAsciiLetter(text[start]) ? text.AsSpan(start, end - start) : [];
    }
}

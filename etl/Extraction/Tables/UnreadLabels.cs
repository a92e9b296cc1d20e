using System.Buffers;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Labels of a form with numbers behind them in a writing that no layout knows (marks of a programming language, digits right behind a
/// unit), in a document of which no table could be read. In a sentence a number stands right behind the label, and its unit behind it.
/// </summary>
internal static class UnreadLabels
{
    private const int FewestLabels = 5;

    /// <summary>Marks between a label, its unit and its number.</summary>
    private const int MostMarks = 20;

    private const int LongestUnit = 3;

    private const string Signs = "\"'[]{}|=;<>,&\\";

    private static readonly SearchValues<char> number = SearchValues.Create("0123456789. |");

    private static readonly Lazy<string[]> labels = new(() => [.. FormLayout.DistinctiveLabels().OrderByDescending(label => label.Length)]);

    private static readonly Lazy<SearchValues<string>> search = new(() => SearchValues.Create(labels.Value, StringComparison.Ordinal));

    public static IEnumerable<Finding> Find(SourceDocument document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var first = 0;
        foreach (var line in document.Lines)
        {
            var rest = line.Text.AsSpan();
            while (rest.IndexOfAny(search.Value) is >= 0 and var place)
            {
                var before = line.Text.AsSpan(0, line.Text.Length - rest.Length + place);
                rest = rest[place..];
                var label = LabelAt(rest);
                rest = rest[label.Length..];
                if (!IsFollowedByNumber(rest) && !IsBehindNumber(before, rest))
                    continue;
                first = first == 0 ? line.Number : first;
                found.Add(label);
            }
        }

        if (found.Count >= FewestLabels)
            yield return new Finding(TableRules.TableUnread, FindingStatus.Uncertain, null, found.Count, null, $"第{first}行起有{found.Count}个表格行名，其后有数字，但不是能够读取的表格，数值未载入，请对照原件。", first);
    }

    private static string LabelAt(ReadOnlySpan<char> text)
    {
        foreach (var label in labels.Value)
        {
            if (text.StartsWith(label, StringComparison.Ordinal))
                return label;
        }

        return "";
    }

    private static bool IsFollowedByNumber(ReadOnlySpan<char> text)
    {
        if (text is ['(', ..] && text.IndexOf(')') is > 0 and <= MostMarks and var note)
            text = text[(note + 1)..];
        // Quoted as a value of its own, as programs write every cell.
        if (text is ['"', .. var behind] && behind.TrimEnd(" ,}])").Length == 0)
            return true;
        SkipKey(ref text);
        var marks = SkipMarks(ref text);
        var unit = UnitAt(text);
        text = text[unit..];
        marks |= SkipMarks(ref text);
        return (marks || unit > 0) && text is [>= '0' and <= '9', ..];
    }

    /// <summary>Whether the line holds nothing but a number, a label with its note, and perhaps its unit.</summary>
    private static bool IsBehindNumber(ReadOnlySpan<char> before, ReadOnlySpan<char> text)
    {
        if (text is ['(', ..] && text.IndexOf(')') is > 0 and <= MostMarks and var note)
            text = text[(note + 1)..];
        before = before.Trim();
        return text.Trim().Length <= LongestUnit && before.Length > 0 && char.IsAsciiDigit(before[0]) && !before.ContainsAnyExcept(number);
    }

    private static bool SkipMarks(ref ReadOnlySpan<char> text)
    {
        var (place, any) = (0, false);
        while (place < text.Length && place <= MostMarks && !char.IsAsciiDigit(text[place]) && text[place] is < '\u4E00' and not '。')
            any |= Signs.Contains(text[place++], StringComparison.Ordinal);
        text = text[place..];
        return any;
    }

    /// <summary>The name of the value in a record: ", "数量": "8".</summary>
    private static void SkipKey(ref ReadOnlySpan<char> text)
    {
        const int longestKey = 12;
        if (text is ['"', ',' or ':', ..] && text.IndexOf("\":", StringComparison.Ordinal) is > 0 and <= longestKey and var end)
            text = text[(end + 1)..];
    }

    private static int UnitAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(LongestUnit, text.Length); length > 0; length--)
        {
            if (LabelMatcher.IsUnit(text[..length].ToString()))
                return length;
        }

        return 0;
    }
}

using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// Cells of several lines in text copied or exported from a spreadsheet: a quote opens the field behind a tab or a comma and closes it
/// lines below. The row is put on its first line; the others stay empty.
/// </summary>
internal static class QuotedCells
{
    private const int MostLines = 6;

    private const int LongestRow = 400;

    public static IReadOnlyList<SourceLine> Joined(IReadOnlyList<SourceLine> lines)
    {
        List<SourceLine>? joined = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Opens(lines[i].Text) || End(lines, i) is not { } end)
                continue;
            joined ??= [.. lines];
            joined[i] = lines[i] with { Text = string.Concat(lines.Take(end + 1).Skip(i).Select(line => line.Text)) };
            for (var next = i + 1; next <= end; next++)
                joined[next] = lines[next] with { Text = "" };
            i = end;
        }

        return joined ?? lines;
    }

    /// <summary>Whether a quote without another opens a field of a line.</summary>
    private static bool Opens(string text) =>
        text.LastIndexOf('"') is >= 0 and var last && (last == 0 || text[last - 1] is '\t' or ',') && text.Count(character => character == '"') % 2 == 1;

    /// <summary>The line that closes the field, before a separator or its end.</summary>
    private static int? End(IReadOnlyList<SourceLine> lines, int first)
    {
        var length = lines[first].Text.Length;
        for (var i = first + 1; i < lines.Count && i <= first + MostLines; i++)
        {
            var text = lines[i].Text;
            length += text.Length;
            if (length > LongestRow)
                return null;
            if (text.Count(character => character == '"') % 2 == 0)
                continue;
            var quote = text.IndexOf('"', StringComparison.Ordinal);
            return quote == text.Length - 1 || text[quote + 1] is '\t' or ',' ? i : null;
        }

        return null;
    }
}

namespace Warehouse.Etl.Reading.Metadata;

/// <summary>
/// Finds the block of labels and values that sites put before a report, in cells (<c>索引号: | 113… | 发布机构: | 白洋街道</c>)
/// or in a row of words (<c>发布时间:2021-01-25 来源:桂花坪街道</c>).
/// </summary>
internal static class LabelledMetadata
{
    /// <summary>The block stands before the text; further down the same words are part of sentences.</summary>
    private const int LinesSearched = 40;

    private const int LongestLine = 400;
    private const int LongestLabel = 6;

    /// <summary>名称 or 来源 alone in a cell may be the head of any table.</summary>
    private const int ShortestWithoutColon = 3;

    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<SourceLine> lines)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Take(LinesSearched).Where(line => line.Text.Length is > 0 and <= LongestLine))
            Read(line.Text, found);
        return found;
    }

    /// <summary>Whether a line begins with a label and its colon.</summary>
    public static bool Begins(string line) => Labels(line.Replace('：', ':')).Any(label => label.Start == 0 && label.ValueStart < line.Length);

    private static void Read(string line, Dictionary<string, string> found)
    {
        var labels = Labels(line).ToList();
        for (var i = 0; i < labels.Count; i++)
        {
            var (_, start, key) = labels[i];
            var end = i + 1 < labels.Count ? labels[i + 1].Start : line.Length;
            if (MetadataNames.Value(key, FirstCell(line.AsSpan(start, end - start))) is { } value)
                found.TryAdd(key, value);
        }
    }

    /// <summary>Every label that a colon or the end of its cell follows: where it starts, where its value starts, its key.</summary>
    private static IEnumerable<(int Start, int ValueStart, string Key)> Labels(string line)
    {
        for (var end = 1; end <= line.Length; end++)
        {
            var byColon = end < line.Length && line[end] == ':';
            var closes = byColon || end == line.Length || line[end] is '\t' or '|';
            if (closes && LabelBefore(line, end) is var (start, key) && (byColon || end - start >= ShortestWithoutColon))
                yield return (start, Math.Min(end + 1, line.Length), key);
        }
    }

    /// <summary>The longest label that ends at a place and has a border in front of it. Blanks within it do not count.</summary>
    private static (int Start, string Key)? LabelBefore(string line, int end)
    {
        Span<char> letters = stackalloc char[LongestLabel];
        (int, string)? longest = null;
        var count = 0;
        for (var start = end - 1; start >= 0; start--)
        {
            if (line[start] == ' ')
                continue;
            if (count == LongestLabel || IsBorder(line[start]))
                break;
            letters[^++count] = line[start];
            var isWhole = start == 0 || IsBorder(line[start - 1]) || line[start - 1] == ' ';
            if (isWhole && MetadataNames.Labels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters[^count..], out var key))
                longest = (start, key);
        }

        return longest;
    }

    private static bool IsBorder(char c) => c is '\t' or '|' or ':' or '[' or ']' or '(' or ')' or '【' or '】' or '•' or '·' or ';' or ',';

    private static string FirstCell(ReadOnlySpan<char> text)
    {
        var value = text.TrimStart(" \t|:");
        var end = value.IndexOfAny('\t', '|');
        return (end < 0 ? value : value[..end]).Trim().ToString();
    }
}

using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// A line that holds a row, or many rows one after another as when a report was joined into one physical line: blanks
/// are all that separates its cells, so empty cells cannot be seen.
/// </summary>
internal static class InlineCells
{
    private const int FewestLabels = 3;

    private static readonly Lazy<string[]> labels = new(() => [.. FormLayout.DistinctiveLabels()]);

    public static bool Applies(string text) => IsRow(text) || HoldsRows(text);

    /// <summary>A label of a form, a blank, and nothing but values to the end of the line.</summary>
    private static bool IsRow(string text)
    {
        if (text.Length is < 3 or > LabelKey.LongestLabel || !char.IsAsciiDigit(text[^1]) || char.IsAsciiDigit(text[0]) && text.AsSpan().IndexOfAny('.', '、') < 0)
            return false;
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var labels = Array.FindIndex(parts, part => CellValue.Read(part) is not null);
        return labels > 0 && parts.Skip(labels).All(part => CellValue.Read(part) is not null)
            && Enumerable.Range(0, labels).Any(skip => IsLabel(string.Concat(parts[skip..labels])));
    }

    private static bool IsLabel(string text) =>
        LabelKey.Of(text) is { Length: > 1 } key && FormLayout.All.Any(layout => layout.PlacesOf(key).Count > 0);

    private static bool HoldsRows(string text)
    {
        if (text.Length < 40)
            return false;
        var found = 0;
        foreach (var label in labels.Value)
        {
            var place = text.IndexOf(label, StringComparison.Ordinal);
            if (place >= 0 && FollowedByNumber(text, place + label.Length) && ++found >= FewestLabels)
                return true;
        }

        return false;
    }

    public static void Read(SourceLine line, List<TableCell> cells)
    {
        var start = -1;
        for (var i = 0; i <= line.Text.Length; i++)
        {
            var blank = i == line.Text.Length || char.IsWhiteSpace(line.Text[i]);
            if (!blank && start < 0)
                start = i;
            if (blank && start >= 0)
            {
                cells.Add(new TableCell(line.Text[start..i], line.Number, start, false));
                start = -1;
            }
        }
    }

    private static bool FollowedByNumber(string text, int place)
    {
        while (place < text.Length && char.IsWhiteSpace(text[place]))
            place++;
        return place < text.Length && char.IsAsciiDigit(text[place]);
    }
}

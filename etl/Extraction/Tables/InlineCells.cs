using System.Buffers;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// A line that holds a row, or many rows one after another as when a report was joined into one physical line: blanks
/// are all that separates its cells, so empty cells cannot be seen.
/// </summary>
internal static class InlineCells
{
    private const int FewestLabels = 3;

    private const int FewestValues = 3;

    /// <summary>The label and its enumerator before the first value; a longer stretch is a sentence.</summary>
    private const int LongestRow = 60;

    private static readonly Lazy<SearchValues<string>> labels = new(() => SearchValues.Create([.. FormLayout.DistinctiveLabels()], StringComparison.Ordinal));

    public static bool Applies(string text) => IsValues(text) || IsRow(text) || HoldsRows(text);

    /// <summary>Nothing but values, enough of them to be a row.</summary>
    private static bool IsValues(string text) =>
        text.Length >= (2 * FewestValues) - 1 && char.IsAsciiDigit(text[^1]) && CellValue.Read(FirstWord(text)) is not null
        && text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is { Length: >= FewestValues } parts && parts.All(part => CellValue.Read(part) is not null);

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
        var rest = text.AsSpan();
        while (found < FewestLabels && rest.IndexOfAny(labels.Value) is >= 0 and var place)
        {
            rest = rest[(place + 1)..];
            var number = rest.IndexOfAnyInRange('0', '9');
            if (number < 0)
                return false;
            // Between a row's label and its first value stand no other words.
            if (number <= LongestRow && CellValue.Read(FirstWord(rest[number..])) is not null && rest[..number].IndexOfAny("。;；") < 0 && char.IsWhiteSpace(rest[number - 1 < 0 ? 0 : number - 1]))
                found++;
        }

        return found >= FewestLabels;
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

    private static string FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end < LongestRow)
            end++;
        return text[..end].ToString();
    }
}

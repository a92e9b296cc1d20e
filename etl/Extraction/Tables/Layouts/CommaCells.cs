using System.Buffers;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// Cells separated by commas: a row a line, as a table exported as CSV, or as the arrays of a matrix (["规章", 1, 0, 4], also in the quotes of Python). Sentences have commas too: the lines of a document are
/// read so only where several are rows that nothing else can be, a label and then values alone.
/// </summary>
internal static class CommaCells
{
    private const int FewestRows = 5;

    /// <summary>A line of values without a label has at least so many.</summary>
    private const int FewestOfRecord = 5;

    private const int LongestRow = 300;

    /// <summary>As arrays write the end of a line within a cell.</summary>
    private const string LineEnd = "\\n";

    /// <summary>What a row may end with beside a digit: an empty field, a quote, the bracket of an array, a stroke, a unit.</summary>
    private static readonly SearchValues<char> rowEnds = SearchValues.Create(",\"])/-—件条项次个元人篇期");

    public static bool AreUsed(IReadOnlyList<SourceLine> lines)
    {
        var rows = 0;
        foreach (var line in lines)
        {
            if (IsRow(line.Text) && ++rows == FewestRows)
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is a row, or holds labels of a form alone.</summary>
    public static bool Are(string text) => IsRow(text) || (text.Contains(',', StringComparison.Ordinal) && text.Length <= LongestRow
        && text.AsSpan().ContainsAnyInRange('\u4e00', '\u9fff') && FormLabels.AreAllOf(IsArray(text) ? string.Join('\t', Fields(text)) : text.Replace(',', '\t')));

    public static void Read(LineRun run, List<TableCell> cells)
    {
        foreach (var line in run.Each().Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            if (StatedValue.TryReadSentence(line, cells))
                continue;
            string[] fields = Are(line.Text) ? Fields(line.Text) : [line.Text];
            var offset = 0;
            for (var i = 0; i < fields.Length; i++)
            {
                cells.Add(new TableCell(CellText.Of(fields[i]), line.Number, Math.Min(offset, line.Text.Length), i == 0));
                offset += fields[i].Length + 1;
            }
        }
    }

    private static bool IsRow(string text) =>
        text.Length is > 2 and <= LongestRow && (char.IsAsciiDigit(text[^1]) || rowEnds.Contains(text[^1])) && text.Contains(',', StringComparison.Ordinal) && IsRow(Fields(text));

    /// <summary>Labels and then values alone, of which one at least is filled; or values alone where there are many.</summary>
    private static bool IsRow(string[] fields)
    {
        var values = fields.Length;
        while (values > 0 && CellValue.Read(fields[values - 1]) is not null)
            values--;
        // The comma behind a digit parts thousands.
        return !Array.TrueForAll(fields[values..], string.IsNullOrWhiteSpace)
            && (values > 0 ? fields[values - 1].Length == 0 || !char.IsAsciiDigit(fields[values - 1][^1]) : fields.Length >= FewestOfRecord);
    }

    /// <summary>Whether a line is an array or a tuple with words in quotes; a comma may part it from the next one.</summary>
    private static bool IsArray(string text) => text.AsSpan().ContainsAny('"', '\'') && text.AsSpan().Trim(" ,") is ['[', .., ']'] or ['(', .., ')'];

    private static string Inside(string array) => array.Trim(' ', ',')[0] == '(' ? array.Trim(' ', ',')[1..^1] : array.Trim(' ', ',', '[', ']');

    /// <summary>The fields of a line; commas between quotes or in brackets part none.</summary>
    private static string[] Fields(string text)
    {
        if (IsArray(text))
            return [.. Fields(Inside(text).Replace('\'', '"').Replace(LineEnd, "", StringComparison.Ordinal)).Select(field => field is "null" or "None" ? "" : field)];
        var fields = new List<string>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] == '"')
                isQuoted = !isQuoted;
            if (i < text.Length && text[i] == '(' && !isQuoted && text.IndexOf(')', i) is > 0 and var closing)
                i = closing;
            if (i < text.Length && (text[i] != ',' || isQuoted))
                continue;
            fields.Add(text[start..i].Trim().Trim('"'));
            start = i + 1;
        }

        return [.. fields];
    }
}

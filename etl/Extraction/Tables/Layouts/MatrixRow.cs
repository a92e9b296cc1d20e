using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>A line such as <c>[60, 2, 62]</c>: the row of a matrix, one entry for each word of the heading above, or behind the label of a row one for each of its columns.</summary>
internal static partial class MatrixRow
{
    private const int LongestLine = 200;

    /// <summary>False where the line is no list, or has not as many entries as the heading has words.</summary>
    public static bool TryRead(SourceLine line, int columns, List<TableCell> cells)
    {
        if (line.Text is { Length: > 0 and <= LongestLine } && line.Text[^1] == ']' && line.Text[0] != '[' && TryReadBehindLabel(line, cells))
            return true;
        if (columns < 2 || !line.Text.Contains('[', StringComparison.Ordinal) || List().Match(line.Text) is not { Success: true } list)
            return false;
        var entries = list.Groups["entries"].Value.Split(',', '，');
        if (entries.Length != columns || !entries.All(entry => CellValue.Read(entry) is not null))
            return false;
        Add(line, list.Groups["entries"].Index, entries, cells);
        return true;
    }

    private static bool TryReadBehindLabel(SourceLine line, List<TableCell> cells)
    {
        var bracket = line.Text.LastIndexOf('[');
        var label = bracket < 0 ? "" : line.Text[..bracket].Trim(' ', '\t', ':', '=', '-', '*', '"');
        if (!NamedValues.IsLabel(label))
            return false;
        var entries = line.Text[(bracket + 1)..^1].Split(',', '，');
        if (entries.Length < 2 || !Array.TrueForAll(entries, entry => CellValue.Read(entry) is { IsJoined: false }))
            return false;
        cells.Add(new TableCell(label, line.Number, 0, false));
        Add(line, bracket + 1, entries, cells);
        return true;
    }

    private static void Add(SourceLine line, int offset, string[] entries, List<TableCell> cells)
    {
        foreach (var entry in entries)
        {
            cells.Add(new TableCell(entry.Trim(), line.Number, offset + entry.Length - entry.TrimStart().Length, false));
            offset += entry.Length + 1;
        }
    }

    [GeneratedRegex(@"^\s*\[(?<entries>[^\[\]]{1,200})\]\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex List();
}

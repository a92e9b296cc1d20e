using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>A line such as <c>[60, 2, 62]</c>: the row of a matrix, one entry for each word of the heading above.</summary>
internal static partial class MatrixRow
{
    /// <summary>False where the line is no list, or has not as many entries as the heading has words.</summary>
    public static bool TryRead(SourceLine line, int columns, List<TableCell> cells)
    {
        if (columns < 2 || !line.Text.Contains('[', StringComparison.Ordinal) || List().Match(line.Text) is not { Success: true } list)
            return false;
        var entries = list.Groups["entries"].Value.Split(',', '，');
        if (entries.Length != columns || !entries.All(entry => CellValue.Read(entry) is not null))
            return false;
        var offset = list.Groups["entries"].Index;
        foreach (var entry in entries)
        {
            cells.Add(new TableCell(entry.Trim(), line.Number, offset + entry.Length - entry.TrimStart().Length, false));
            offset += entry.Length + 1;
        }

        return true;
    }

    [GeneratedRegex(@"^\s*\[(?<entries>[^\[\]]{1,200})\]\s*$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex List();
}

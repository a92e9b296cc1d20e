using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// The lines with a pipe alone that begin a row, where cells carry their own pipe: all labels behind values follow on such a
/// line. A blank cell is another pipe alone, which is told from it by standing in from the margin, or not before a label.
/// </summary>
internal static class PipeRowStarts
{
    private const int FewestRows = 5;

    /// <summary>The numbers of the lines; none where the text is laid out in another way.</summary>
    public static IReadOnlySet<int> Of(IReadOnlyList<SourceLine> text)
    {
        var lines = text.Where(line => !string.IsNullOrWhiteSpace(line.Text) && !PageNumber.Is(line.Text)).ToList();
        if (lines.Count(IsBare) < FewestRows)
            return new HashSet<int>();
        var (rows, others, closed, unclosed) = (0, 0, 0, 0);
        var hasIndented = false;
        SourceLine? content = null;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsBare(lines[i]))
            {
                hasIndented |= !IsAtMargin(lines[i]);
                continue;
            }

            if (lines[i].Text.TrimEnd().EndsWith('|'))
                closed++;
            else if (i + 1 < lines.Count && IsBare(lines[i + 1]))
                unclosed++;
            if (content is not null && !HasWords(content) && HasWords(lines[i]))
                (rows, others) = i > 0 && IsBare(lines[i - 1]) && IsAtMargin(lines[i - 1]) ? (rows + 1, others) : (rows, others + 1);
            content = lines[i];
        }

        // A heading may follow on a table without a pipe of its own.
        return rows < FewestRows || others > rows / FewestRows || unclosed > closed / FewestRows
            ? new HashSet<int>()
            : Enumerable.Range(0, lines.Count).Where(i => IsBare(lines[i]) && IsAtMargin(lines[i]) && (hasIndented || (i + 1 < lines.Count && HasWords(lines[i + 1])))).Select(i => lines[i].Number).ToHashSet();
    }

    private static bool IsBare(SourceLine line) => line.Text.AsSpan().Trim() is "|";

    private static bool IsAtMargin(SourceLine line) => line.Text[0] == '|';

    private static bool HasWords(SourceLine line) => CellValue.Read(line.Text.Trim(' ', '|')) is null;
}

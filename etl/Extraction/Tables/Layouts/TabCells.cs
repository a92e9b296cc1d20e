using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// Cells separated by tabs: a row a line, or one cell a line behind a leading tab with an empty line after each row.
/// </summary>
internal static class TabCells
{
    private const string Gap = "  ";

    public static void Read(LineRun run, List<TableCell> cells)
    {
        var startsRow = true;
        var inRowOfLines = false;
        var tabs = TabsBetween(run);
        foreach (var line in BrokenNumbers.Joined(run, '\t').WithoutPageNumbers())
        {
            var text = line.Text;
            if (text.Trim(' ').Length == 0)
            {
                startsRow = true;
                inRowOfLines = false;
            }
            else if (IsCellOfLine(text))
            {
                cells.Add(new TableCell(text.Trim(), line.Number, 1, startsRow));
                startsRow = false;
                inRowOfLines = true;
            }
            else if (text.Contains('\t', StringComparison.Ordinal))
            {
                Row(line.Number, tabs > 1 ? WithOneTab(text, tabs) : text, cells);
                startsRow = true;
                inRowOfLines = false;
            }
            else if (inRowOfLines)
            {
                // A cell that breaks over two lines: the second line has no tab.
                cells[^1] = new TableCell(BrokenNumbers.Joined(cells[^1].Text, text.Trim()), cells[^1].Line, cells[^1].Offset, cells[^1].StartsRow);
            }
            else
            {
                if (!StatedValue.TryRead(line, cells))
                    cells.Add(new TableCell(text.Trim(), line.Number, 0, true));
                startsRow = true;
            }
        }
    }

    private static bool IsCellOfLine(string text) =>
        text.LastIndexOf('\t') is >= 0 and var last && text.AsSpan(0, last).Trim(' ').Length == 0 && !text.AsSpan(0, last).Contains('\t');

    /// <summary>The tabs that stand between two cells: several where every gap of enough lines is a multiple of them, as of merged columns; else 1.</summary>
    private static int TabsBetween(LineRun run)
    {
        const int fewestLines = 5;
        var (tabs, lines) = (0, 0);
        foreach (var line in run.Each())
        {
            var text = line.Text.AsSpan().Trim();
            var hasGap = false;
            while (text.IndexOf('\t') is >= 0 and var gap)
            {
                var width = 1;
                while (text[gap + width] == '\t')
                    width++;
                tabs = GreatestDivisor(tabs, width);
                if (tabs == 1)
                    return 1;
                text = text[(gap + width)..];
                hasGap = true;
            }

            if (hasGap)
                lines++;
        }

        return lines >= fewestLines ? tabs : 1;
    }

    private static int GreatestDivisor(int left, int right) => right == 0 ? left : GreatestDivisor(right, left % right);

    /// <summary>A line with one tab in place of several; those before the first cell indent it.</summary>
    private static string WithOneTab(string text, int tabs) => text.Trim('\t').Replace(new string('\t', tabs), "\t", StringComparison.Ordinal);

    private static void Row(int number, string text, List<TableCell> cells)
    {
        var offset = 0;
        var starts = true;
        foreach (var range in text.AsSpan().Split('\t'))
        {
            var part = text.AsSpan()[range];
            if (part.Trim() is ['"', .. var quoted, '"'])
                cells.Add(new TableCell(CellText.Of(quoted), number, offset, starts));
            else if (!TryPart(part.ToString(), number, offset, starts, cells))
                cells.Add(new TableCell(CellText.Of(part), number, offset, starts));
            offset += part.Length + 1;
            starts = false;
        }
    }

    /// <summary>Cells with several blanks between them in place of a tab: words or a value, and then values alone. The digits of one number stand nearer.</summary>
    private static bool TryPart(string part, int number, int offset, bool starts, List<TableCell> cells)
    {
        var words = part.AsSpan().Trim();
        if (words.IndexOf(Gap, StringComparison.Ordinal) < 0 || !char.IsAsciiDigit(words[^1]))
            return false;
        var pieces = part.Split(Gap, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (!Array.TrueForAll(pieces[1..], piece => CellValue.Read(piece) is { State: ValueState.Reported, IsJoined: false }) || CellValue.Read(pieces[0]) is { IsJoined: true })
            return false;
        var place = 0;
        foreach (var piece in pieces)
        {
            place = part.IndexOf(piece, place, StringComparison.Ordinal);
            cells.Add(new TableCell(piece, number, offset + place, starts));
            (place, starts) = (place + piece.Length, false);
        }

        return true;
    }
}

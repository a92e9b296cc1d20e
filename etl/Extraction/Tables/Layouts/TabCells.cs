using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// Cells separated by tabs: a row a line, or one cell a line behind a leading tab with an empty line after each row.
/// </summary>
internal static class TabCells
{
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
            cells.Add(new TableCell(CellText.Of(part), number, offset, starts));
            offset += part.Length + 1;
            starts = false;
        }
    }
}

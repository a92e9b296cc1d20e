using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>One cell a line. Blank cells show only as a gap wider than the usual one between cells; a line that holds only a tab parts two cells.</summary>
internal static class LineCells
{
    /// <summary>A gap wider than this is a break in the document, not a run of blank cells.</summary>
    private const int WidestGap = 40;

    /// <param name="followsRows">Whether the lines before it are rows of cells, whose ends their own separators show.</param>
    public static void Read(LineRun run, int usualGap, bool followsRows, List<TableCell> cells)
    {
        var gap = 0;
        var words = 0;
        var isFirst = followsRows;
        var read = 0;
        foreach (var line in run.Each())
        {
            var text = line.Text.Trim();
            if (line.Number <= read)
                continue;
            if (text.Length == 0)
            {
                if (!line.Text.Contains('\t', StringComparison.Ordinal))
                    gap++;
                continue;
            }

            // A gap before the number of a page may hold blank cells as well as the end of the page.
            for (var blank = usualGap; !isFirst && blank < gap && gap <= WidestGap; blank++)
                cells.Add(new TableCell("", line.Number - gap + blank, 0, false, isInferred: true));
            gap = 0;
            if (run.IsPageNumber(line))
                continue;
            isFirst = false;
            if (TryJoinFraction(text, line.Number, cells))
                continue;
            if (MatrixRow.TryRead(line, words, cells))
                continue;
            if (NamedValues.TryRead(line, run.Neighbour(line, -1), cells))
                continue;
            if (NamedLines.Read(run, line, cells) is { } last)
            {
                read = last;
                continue;
            }

            words = WordsOf(text) is > 1 and var several ? several : words;
            if ((InlineCells.Applies(text) || LabelTail.Follows(run.Neighbour(line, -1), text)) && !IsOneValue(run, line, text))
                InlineCells.Read(line, cells);
            else if (!StatedValue.TryRead(line, cells))
                cells.Add(new TableCell(text, line.Number, line.Text.Length - line.Text.TrimStart().Length, false));
        }

        for (var blank = usualGap; !isFirst && blank < gap && gap <= WidestGap; blank++)
            cells.Add(new TableCell("", 0, 0, false, isInferred: true));
    }

    /// <summary>The part of an amount behind its point, which the end of the line before broke off: a value does not begin with a point.</summary>
    private static bool TryJoinFraction(string text, int number, List<TableCell> cells)
    {
        if (text is not ['.', >= '0' and <= '9', ..] || cells is not [.., { IsBlank: false } last] || last.Line != number - 1
            || last.Text.AsSpan().ContainsAnyExceptInRange('0', '9') || CellValue.Read(last.Text + text) is not { State: ValueState.Reported })
            return false;
        cells[^1] = new TableCell(last.Text + text, last.Line, last.Offset, last.StartsRow);
        return true;
    }

    /// <summary>
    /// Digits with blanks between (2 2 1) where the next cell, too, has a line of its own: a number set wide or several numbers
    /// in a merged cell, and no row.
    /// </summary>
    private static bool IsOneValue(LineRun run, SourceLine line, string text)
    {
        const int fewestOfRow = 5;
        return char.IsAsciiDigit(text[0]) && text.All(character => char.IsAsciiDigit(character) || character == ' ')
            && text.Count(character => character == ' ') < fewestOfRow - 1
            && (IsValue(run.Neighbour(line, -1)) || IsValue(run.Neighbour(line, 1)));

        static bool IsValue(string? other) => other is { Length: > 0 } && char.IsAsciiDigit(other[0]) && CellValue.Read(other) is not null;
    }

    /// <summary>The words of a line that may be a heading; 0 where it holds numbers or sentences.</summary>
    private static int WordsOf(string text)
    {
        const int longestHeading = 60;
        return text.Length > longestHeading || text.Any(character => char.IsAsciiDigit(character) || character == '。') ? 0 : text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
    }

    /// <summary>The number of empty lines that most often stands before a line that holds only a value.</summary>
    public static int UsualGap(IReadOnlyList<SourceLine> lines)
    {
        var beforeValues = new Dictionary<int, int>();
        var beforeOthers = new Dictionary<int, int>();
        var gap = 0;
        var any = false;
        foreach (var line in lines)
        {
            var text = line.Text.Trim();
            if (text.Length == 0)
            {
                if (!line.Text.Contains('\t', StringComparison.Ordinal))
                    gap++;
                continue;
            }

            if (any && text.Length <= 60)
            {
                var counts = char.IsAsciiDigit(text[0]) && CellValue.Read(text) is not null ? beforeValues : beforeOthers;
                counts[gap] = counts.GetValueOrDefault(gap) + 1;
            }

            any = true;
            gap = 0;
        }

        var evidence = beforeValues.Values.Sum() >= 3 ? beforeValues : beforeOthers;
        return evidence.Count == 0 ? 0 : evidence.MaxBy(pair => (pair.Value, -pair.Key)).Key;
    }
}

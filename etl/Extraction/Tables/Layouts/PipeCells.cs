using System.Text.RegularExpressions;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// Cells separated by pipes: a row a line, or a stream in which a pipe ends a cell wherever the lines break and the
/// ends of rows cannot be seen.
/// </summary>
internal static partial class PipeCells
{
    /// <param name="rowStarts">See <see cref="PipeRowStarts"/>.</param>
    public static void Read(LineRun run, IReadOnlySet<int> rowStarts, List<TableCell> cells)
    {
        if (HasRows(run))
        {
            var framed = IsFramed(run);
            foreach (var lines in DrawnRows.Of(BrokenNumbers.Joined(run, '|')))
                cells.AddRange(OneRow([.. lines.Select(line => Row(line, framed))]));
        }
        else
        {
            Stream(run, rowStarts, cells);
        }
    }

    private static bool HasRows(LineRun run)
    {
        var several = 0;
        var single = 0;
        foreach (var line in run.WithoutPageNumbers())
        {
            if (!line.Text.Contains('|', StringComparison.Ordinal))
                continue;
            if (HoldsSeveral(line.Text))
                several++;
            else
                single++;
        }

        return several * 2 >= single;
    }

    /// <summary>Whether more than one part of a line is filled.</summary>
    private static bool HoldsSeveral(ReadOnlySpan<char> line)
    {
        var filled = 0;
        foreach (var part in line.Split('|'))
        {
            if (!line[part].IsWhiteSpace() && ++filled > 1)
                return true;
        }

        return false;
    }

    /// <summary>Whether rows begin with a pipe; where most do not, one that does begins with an empty cell.</summary>
    private static bool IsFramed(LineRun run)
    {
        var framed = 0;
        var rows = 0;
        foreach (var line in run.WithoutPageNumbers())
        {
            var text = line.Text.AsSpan().Trim();
            if (text.IndexOf('|') < 0)
                continue;
            rows++;
            if (text[0] == '|')
                framed++;
        }

        return framed * 2 >= rows;
    }

    /// <summary>The cells of a row that stands on several lines, its parts put together; the cells of each line where a column has several values.</summary>
    private static IEnumerable<TableCell> OneRow(IReadOnlyList<List<TableCell>> lines)
    {
        var width = lines[0].Count;
        if (lines.Count == 1 || width == 0 || lines.Any(line => line.Count != width))
            return lines.SelectMany(line => line);
        var columns = Enumerable.Range(0, width).Select(column => lines.Select(line => line[column]).Where(cell => !cell.IsBlank).ToList()).ToList();
        if (columns.Exists(parts => parts.Count > 1 && parts.Exists(part => !part.HasWords)))
            return lines.SelectMany(line => line);
        return columns.Select((parts, column) => parts.Count == 0
            ? lines[0][column]
            : new TableCell(string.Concat(parts.Select(part => part.Text)), parts[^1].Line, parts[^1].Offset, column == 0));
    }

    private static List<TableCell> Row(SourceLine line, bool framed)
    {
        var cells = new List<TableCell>();

        // Blank lines and the rules of Markdown tables (|---|:--|) hold no cells.
        if (line.Text.AsSpan().Trim("|-: \t").Length == 0 && !line.Text.Contains("| |", StringComparison.Ordinal) && (line.Text.Contains("--", StringComparison.Ordinal) || line.Text.Trim().Length == 0))
            return cells;
        // A pipe at the margin of the line frames the row and separates nothing.
        var text = line.Text.AsSpan();
        var start = framed && text.IndexOf('|') is >= 0 and var left && text[..left].IsWhiteSpace() ? left + 1 : 0;
        var end = text.LastIndexOf('|') is >= 0 and var right && text[(right + 1)..].IsWhiteSpace() ? right : text.Length;
        for (var starts = true; start <= end; starts = false)
        {
            var length = text[start..end].IndexOf('|') is >= 0 and var next ? next : end - start;
            cells.Add(new TableCell(WithoutMarkup(CellText.Of(text.Slice(start, length))), line.Number, start, starts));
            start += length + 1;
        }

        return cells;
    }

    /// <summary>The marks of lines that break within a cell of Markdown are no part of it.</summary>
    private static string WithoutMarkup(string text) => text.Contains('<', StringComparison.Ordinal) ? LineBreak().Replace(text, "").Trim() : text;

    private static void Stream(LineRun run, IReadOnlySet<int> rowStarts, List<TableCell> cells)
    {
        var open = false;
        var startsRow = false;
        foreach (var line in run.WithoutPageNumbers())
        {
            if (rowStarts.Contains(line.Number))
            {
                (open, startsRow) = (false, true);
                continue;
            }

            var start = 0;
            for (var i = 0; i <= line.Text.Length; i++)
            {
                var atEnd = i == line.Text.Length;
                if (!atEnd && line.Text[i] != '|')
                    continue;
                var part = line.Text[start..i].Trim();
                if (part.Length > 0)
                {
                    cells.Add(new TableCell(part, line.Number, start, startsRow));
                    (open, startsRow) = (atEnd, false);
                }
                else if (!atEnd)
                {
                    // The pipe closes the cell that the line before left open, or stands for an empty one.
                    if (!open)
                        cells.Add(new TableCell("", line.Number, i, startsRow));
                    (open, startsRow) = (false, false);
                }

                start = i + 1;
            }
        }
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 2000)]
    private static partial Regex LineBreak();
}

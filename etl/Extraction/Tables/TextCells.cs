using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// The cells of plain text. A run of lines with pipes or tabs is read by its separators; other lines are one cell each,
/// and a gap between lines wider than usual is a blank cell.
/// </summary>
internal static class TextCells
{
    public static void Read(IReadOnlyList<SourceLine> lines, List<TableCell> cells)
    {
        var usualGap = LineCells.UsualGap(lines);
        var start = 0;
        while (start < lines.Count)
        {
            var kind = KindOf(lines[start].Text);
            var end = start + 1;
            while (end < lines.Count && Belongs(kind, lines, end))
                end++;
            var run = new LineRun(lines, start, end);
            switch (kind)
            {
                case Separator.Pipe: PipeCells.Read(run, cells); break;
                case Separator.Tab: TabCells.Read(run, cells); break;
                default: LineCells.Read(run, usualGap, cells); break;
            }

            start = end;
        }
    }

    private static Separator KindOf(string text) =>
        text.Contains('|', StringComparison.Ordinal) ? Separator.Pipe
        : text.Contains('\t', StringComparison.Ordinal) ? Separator.Tab
        : Separator.Line;

    /// <summary>A short line or a blank one between two lines with separators belongs to their run.</summary>
    private static bool Belongs(Separator kind, IReadOnlyList<SourceLine> lines, int index)
    {
        const int reach = 3;
        const int longestInside = 60;
        if (KindOf(lines[index].Text) == kind)
            return true;
        if (kind == Separator.Line || KindOf(lines[index].Text) != Separator.Line || lines[index].Text.Length > longestInside)
            return false;
        for (var next = index + 1; next < Math.Min(lines.Count, index + 1 + reach); next++)
        {
            if (KindOf(lines[next].Text) == kind)
                return true;
            if (lines[next].Text.Length > longestInside)
                return false;
        }

        return false;
    }

    private enum Separator
    {
        Line,
        Tab,
        Pipe,
    }
}

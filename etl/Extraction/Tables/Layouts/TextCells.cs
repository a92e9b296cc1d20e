using System.Buffers;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// The cells of plain text. A run of lines with pipes, tabs or the commas of CSV is read by its separators; other lines are one cell each,
/// and a gap between lines wider than usual is a blank cell.
/// </summary>
internal static class TextCells
{
    /// <summary>A longer line is running text and no cell between cells.</summary>
    private const int LongestInside = 60;

    private const int FewestTabbed = 5;

    private static readonly SearchValues<char> digitsAndPipe = SearchValues.Create("0123456789|");

    public static void Read(IReadOnlyList<SourceLine> lines, List<TableCell> cells)
    {
        lines = QuotedCells.Joined(lines);
        var usualGap = LineCells.UsualGap(lines);
        var hasCommas = CommaCells.AreUsed(lines);
        var hasPipes = lines.Any(line => line.Text.Contains('|', StringComparison.Ordinal) && !IsDigit(line.Text));
        var hasTabs = !AreBlanks(lines) && !AreEnds(lines) && !ArePartings(lines);
        var rowStarts = PipeRowStarts.Of(lines);
        var pages = PageNumber.LoneOf(lines);
        var start = 0;
        var followsRows = false;
        while (start < lines.Count)
        {
            var kind = KindOf(lines, start, hasPipes, hasTabs, hasCommas);
            var end = start + 1;
            while (end < lines.Count && Belongs(kind, lines, end, hasPipes, hasTabs, hasCommas))
                end++;
            var run = new LineRun(lines, start, end, pages);
            switch (kind)
            {
                case Separator.Pipe: PipeCells.Read(run, rowStarts, cells); break;
                case Separator.Tab: TabCells.Read(run, cells); break;
                case Separator.Comma: CommaCells.Read(run, cells); break;
                default: LineCells.Read(run, usualGap, followsRows, cells); break;
            }

            followsRows = kind != Separator.Line;
            start = end;
        }
    }

    private static Separator KindOf(IReadOnlyList<SourceLine> lines, int index, bool hasPipes, bool hasTabs, bool hasCommas)
    {
        var text = lines[index].Text;
        if ((hasPipes && text.Contains('|', StringComparison.Ordinal)) || DrawnRows.IsRule(text))
            return Separator.Pipe;
        if (hasTabs && text.Contains('\t', StringComparison.Ordinal))
            return Separator.Tab;
        if (hasCommas && CommaCells.Are(text))
            return Separator.Comma;
        // A cell whose closing pipe stands alone on the next line.
        return text.Length > 0 && index + 1 < lines.Count && lines[index + 1].Text.Trim() == "|" && (text.Length <= LongestInside || IsLabel(text)) ? Separator.Pipe : Separator.Line;
    }

    /// <summary>Whether the only pipe of a line touches a digit and nothing else stands there: where no others do, it is a 1 misread.</summary>
    private static bool IsDigit(string line) =>
        line.AsSpan().Trim() is { Length: > 1 } text && text.Count('|') == 1 && text.ContainsAnyInRange('0', '9') && !text.ContainsAnyExcept(digitsAndPipe);

    /// <summary>
    /// Whether the tabs of a document are only wide blanks, as where text was taken from a page: each stands behind a blank, and none
    /// closes an empty cell. Blanks part cells there as well.
    /// </summary>
    private static bool AreBlanks(IReadOnlyList<SourceLine> lines)
    {
        var tabbed = 0;
        foreach (var line in lines)
        {
            if (line.Text.IndexOf('\t', StringComparison.Ordinal) < 0)
                continue;
            tabbed++;
            for (var i = 0; i < line.Text.Length; i++)
            {
                if (line.Text[i] == '\t' && (i < 2 || line.Text[i - 1] != ' ' || line.Text[i - 2] is '\t' or ' '))
                    return false;
            }
        }

        return tabbed >= FewestTabbed;
    }

    /// <summary>Whether tabs do nothing but end lines of one cell each.</summary>
    private static bool AreEnds(IReadOnlyList<SourceLine> lines)
    {
        var ended = 0;
        foreach (var line in lines)
        {
            if (line.Text.IndexOf('\t', StringComparison.Ordinal) is not (>= 0 and var tab))
                continue;
            if (line.Text.AsSpan(tab + 1).ContainsAnyExcept(' ', '|') || line.Text.AsSpan(0, tab).IsWhiteSpace())
                return false;
            ended++;
        }

        return ended >= FewestTabbed;
    }

    /// <summary>Whether every tab stands on a line of its own, between two cells of a row: what browsers copy of cells that hold paragraphs.</summary>
    private static bool ArePartings(IReadOnlyList<SourceLine> lines)
    {
        var partings = 0;
        foreach (var line in lines)
        {
            if (!line.Text.Contains('\t', StringComparison.Ordinal))
                continue;
            if (!line.Text.AsSpan().IsWhiteSpace())
                return false;
            partings++;
        }

        return partings >= FewestTabbed;
    }

    /// <summary>Also a label with a long note of its own.</summary>
    private static bool IsLabel(string text) =>
        text.Length <= LabelKey.LongestLabel && LabelMemory.Of(text) is { KeyWithoutNotes.Length: > 0 } label && FormLayout.All.Any(layout => layout.PlacesOf(label.Key).Count > 0 || layout.PlacesOf(label.KeyWithoutNotes).Count > 0);

    /// <summary>A short line or a blank one between two lines with separators belongs to their run.</summary>
    private static bool Belongs(Separator kind, IReadOnlyList<SourceLine> lines, int index, bool hasPipes, bool hasTabs, bool hasCommas)
    {
        const int reach = 3;
        if (KindOf(lines, index, hasPipes, hasTabs, hasCommas) == kind)
            return true;
        if (kind == Separator.Line || KindOf(lines, index, hasPipes, hasTabs, hasCommas) != Separator.Line || lines[index].Text.Length > LongestInside)
            return false;
        for (var next = index + 1; next < Math.Min(lines.Count, index + 1 + reach); next++)
        {
            if (KindOf(lines, next, hasPipes, hasTabs, hasCommas) == kind)
                return true;
            if (lines[next].Text.Length > LongestInside)
                return false;
        }

        return false;
    }

    private enum Separator
    {
        Line,
        Tab,
        Pipe,
        Comma,
    }
}

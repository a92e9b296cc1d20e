using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// Turns a document into one sequence of cells in reading order. The grid of a format is taken as it is; the tables of
/// plain text are taken apart by whatever separates their cells: tabs, pipes or line ends.
/// </summary>
public static class CellReader
{
    public static IReadOnlyList<TableCell> Read(SourceDocument document)
    {
        var cells = new List<TableCell>();
        var plain = new List<SourceLine>();
        var table = 0;
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var line = document.Lines[i];
            while (table < document.Tables.Count && document.Tables[table].LastLine < line.Number)
                table++;
            if (table < document.Tables.Count && line.Number >= document.Tables[table].FirstLine)
            {
                Flush(plain, cells);
                if (line.Number == document.Tables[table].FirstLine)
                    GridCells.Read(document.Tables[table], cells);
            }
            else
            {
                plain.Add(line);
            }
        }

        Flush(plain, cells);
        if (cells.Count > 0 && IsCut(document, cells[^1]))
            cells.RemoveAt(cells.Count - 1);
        return cells;
    }

    /// <summary>Whether the document ends within a number: at digits that no pipe or bracket closes where the lines before are closed.</summary>
    private static bool IsCut(SourceDocument document, TableCell last)
    {
        if (document.Lines.LastOrDefault(line => !line.Text.AsSpan().IsWhiteSpace()) is not { } end || end.Number != last.Line || !char.IsAsciiDigit(end.Text.AsSpan().TrimEnd()[^1]))
            return false;
        if (end.Text[0] == '[')
            return true;
        var before = document.Lines.LastOrDefault(line => line.Number < end.Number && line.Text.Contains('|', StringComparison.Ordinal));
        return before is not null && before.Number >= end.Number - 1 && before.Text.AsSpan().TrimEnd()[^1] == '|';
    }

    private static void Flush(List<SourceLine> plain, List<TableCell> cells)
    {
        if (plain.Count == 0)
            return;
        var read = new List<TableCell>();
        TextCells.Read(plain, read);
        cells.AddRange(BrokenLabels.Joined(read));
        plain.Clear();
    }
}

using System.Globalization;
using Warehouse.Etl.Extraction.Tables.Cells;

namespace Warehouse.Etl.Extraction.Tables.Records;

/// <summary>Finds a row of values that has no label: the first cells with a value behind the headings.</summary>
internal static class RecordFinder
{
    private const int FirstYear = 2000;

    private const int LastYear = 2099;

    /// <summary>Words of a margin that offices put before the one row of values.</summary>
    private static readonly HashSet<string> margins = ["年度", "年份", "类别", "项目", "数量", "件数", "件", "单位"];

    /// <param name="headings">Keys of the headings that may stand between, the longest first.</param>
    /// <param name="reportYear">Of several rows with a year before them, the one to take.</param>
    public static IReadOnlyList<Slot> Find(IReadOnlyList<TableCell> cells, int start, int width, IReadOnlyList<string> headings, int? reportYear)
    {
        var run = new List<Slot>();
        var isCut = false;
        var lineOfWords = start > 0 ? cells[start - 1].Line : 0;
        for (var i = start; i < cells.Count; i++)
        {
            if (run.AreBlank && YearOf(cells[i], Following(cells, i + 1), width) is { } year)
            {
                if (year != reportYear)
                    i += Math.Min(width, Following(cells, i + 1));
                continue;
            }

            if (cells[i].HasWords)
            {
                isCut = !run.AreBlank && IsWithin(cells, i);
                if (!run.AreBlank)
                    break;

                if (!IsHeadings(cells[i].Key, headings) && !margins.Contains(cells[i].Key))
                    break;
                lineOfWords = cells[i].Line;
                continue;
            }

            // The values of a line are all that show of the row: an empty line behind them is none.
            if (cells[i].IsInferred && run.PrintedCount > 1 && run[0].Cell.Line == run[^1].Cell.Line)
                break;
            // Blanks on the line of the headings are the rest of their row.
            if (run.AreBlank && run.Count > 0 && i > start && run[^1].Cell.Line != cells[i].Line && run[0].Cell.Line == lineOfWords && !cells[i].IsInferred && !run[^1].Cell.IsInferred)
                run.RemoveAll(slot => slot.Cell.Line == lineOfWords);
            // A row of blanks ended: it was the rest of the headings, merged cells.
            if (cells[i].StartsRow && run.AreBlank)
                run.Clear();
            if (cells[i].StartsRow && run.Count >= width)
                break;
            run.Add(new Slot(cells[i]));
        }

        WithoutRest(run, width, isCut);
        return !run.AreBlank || run.Count >= width ? run : [];
    }

    /// <summary>Whether another row of as many values follows on a record, and says something else: that of another year or another office, and which is which is not told.</summary>
    public static bool IsFollowedByAnother(IReadOnlyList<TableCell> cells, IReadOnlyList<Slot> record)
    {
        var next = 0;
        while (next < cells.Count && !ReferenceEquals(cells[next], record[^1].Cell))
            next++;
        var another = cells.Skip(next + 1).Take(record.Count).ToList();
        return another.Count == record.Count && another.TrueForAll(cell => cell is { HasWords: false, IsBlank: false } && cell.Line == another[0].Line)
            && (next + 1 + record.Count == cells.Count || cells[next + 1 + record.Count].HasWords || cells[next + 1 + record.Count].Line != another[0].Line)
            && !another.Select(cell => cell.Value?.Number).SequenceEqual(record.Select(slot => slot.Value.Number));
    }

    /// <summary>Whether numbers go on behind a row that has blanks among its cells: some of them may be no cells of it.</summary>
    public static bool GoesOn(IReadOnlyList<TableCell> cells, IReadOnlyList<Slot> record)
    {
        if (record.AreBlank || !record.Any(slot => slot.IsBlank))
            return false;
        var next = 0;
        while (next < cells.Count && !ReferenceEquals(cells[next], record[^1].Cell))
            next++;
        for (next++; next < cells.Count && cells[next].IsBlank; next++)
        {
        }

        return next < cells.Count && cells[next].State == ValueState.Reported;
    }

    /// <summary>Whether the table stands twice, each time with its headings and a whole row of values, and the rows differ: of the office and of all below it, and which is which is not told.</summary>
    /// <param name="outcomes">Keys of the headings that may stand right before a row.</param>
    public static bool HaveAnother(IReadOnlyList<TableCell> cells, IReadOnlyList<Slot> record, IReadOnlyList<string> outcomes)
    {
        for (var i = 1; i < cells.Count; i++)
        {
            if (cells[i].State != ValueState.Reported || !outcomes.Contains(cells[i - 1].Key))
                continue;
            var end = i;
            while (end < cells.Count && cells[end].State == ValueState.Reported)
                end++;
            if (end - i == record.Count && !record.Select(slot => slot.Value.Number).SequenceEqual(cells.Take(end).Skip(i).Select(cell => cell.Value?.Number)))
                return true;
            i = end;
        }

        return false;
    }

    /// <summary>
    /// Several pipes on one line behind the headings, with exactly a row of cells on lines of their own after them, or a row that words
    /// cut short: the rest of the headings' row.
    /// </summary>
    private static void WithoutRest(List<Slot> run, int width, bool isCut)
    {
        var rest = isCut ? run.FindIndex(slot => slot.Cell.Line != run[0].Cell.Line) : run.Count - width;
        if (rest > 1 && run.Take(rest).All(slot => slot.IsBlank && !slot.Cell.IsInferred && slot.Cell.Line == run[0].Cell.Line) && run[rest].Cell.Line != run[0].Cell.Line)
            run.RemoveRange(0, rest);
    }

    /// <summary>Whether words stand in the place of a value: cells with values go on behind them.</summary>
    private static bool IsWithin(IReadOnlyList<TableCell> cells, int place)
    {
        const int longestInPlace = 10;
        const int reach = 3;
        return !cells[place].StartsRow && cells[place].Text.Length <= longestInPlace
            && cells.Skip(place + 1).Take(reach).TakeWhile(cell => !cell.HasWords).Any(cell => !cell.IsBlank);
    }

    /// <summary>The cells without words from here on.</summary>
    private static int Following(IReadOnlyList<TableCell> cells, int start)
    {
        var end = start;
        while (end < cells.Count && !cells[end].HasWords)
            end++;
        return end - start;
    }

    /// <summary>The year that a cell names and nothing else, as 2023年 or 2023年度; also 2023 alone, before more cells than a row without it has.</summary>
    private static int? YearOf(TableCell cell, int following, int width)
    {
        if (cell.Text.Length is < 4 or > 6 || !int.TryParse(cell.Text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear)
            return null;
        return cell.Text.AsSpan(4) is "年" or "年度" || (cell.Text.Length == 4 && following >= width) ? year : null;
    }

    /// <summary>Whether a cell holds headings and nothing else, also several joined into one: 行政复议行政诉讼.</summary>
    private static bool IsHeadings(string key, IReadOnlyList<string> headings)
    {
        foreach (var heading in headings)
            key = key.Replace(heading, "", StringComparison.Ordinal);
        return key.Length == 0;
    }
}

using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Etl.Reading;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>The end of a label that a line broke, with the values of its row.</summary>
internal static class LabelTail
{
    private const int LongestRow = 60;

    /// <summary>The number of the row, the year and all years: the columns of the list of 2008.</summary>
    private const int MostValuesBehindUnit = 3;

    /// <summary>
    /// What only the line above tells to be cells: 数 条 226 ends the label that begins there, and -1 3 below a label are the two
    /// values of its row. One digit and another may as well be a number set wide.
    /// </summary>
    public static bool Follows(string? above, string text)
    {
        if (above is null || text.Length is < 3 or > LongestRow || !LineWords.MayEndValue(text[^1]) || text.IndexOfAny(LineWords.Blanks) < 0)
            return false;
        var words = LineWords.Of(text);
        var first = Array.FindIndex(words, word => CellValue.Read(word) is { State: ValueState.Reported });
        if (first < 0 || !words.Skip(first).All(word => CellValue.Read(word) is { State: ValueState.Reported }))
            return false;
        if (first == 0)
            return words is [var left, var right] && (left.Length > 1 || right.Length > 1 || left == "0") && FormLabels.IsRow(above);
        var end = first > 1 && LabelMatcher.IsUnit(words[first - 1]) ? first - 1 : first;
        return words.Length - first <= MostValuesBehindUnit && BrokenLabels.IsBeginning(LabelKey.Of(above)) && FormLabels.IsWholeRow(above + string.Concat(words[..end]));
    }

    /// <summary>数 条 226 below 2.政府网站公开政府信息: the cell above becomes the whole label, and the words that end it are no cells.</summary>
    /// <returns>How many of the places belong to the label.</returns>
    public static int Join(SourceLine line, List<(int Start, int End)> places, List<TableCell> cells)
    {
        if (cells is not [.., { IsBlank: false } above] || above.Line >= line.Number || !Follows(above.Text, line.Text.Trim()))
            return 0;
        var first = places.FindIndex(place => CellValue.Read(line.Text[place.Start..place.End]) is not null);
        if (first > 1 && LabelMatcher.IsUnit(line.Text[places[first - 1].Start..places[first - 1].End]))
            first--;
        if (first > 0)
            cells[^1] = new TableCell(above.Text + string.Concat(places.Take(first).Select(place => line.Text[place.Start..place.End])), above.Line, above.Offset, above.StartsRow);
        return first;
    }
}

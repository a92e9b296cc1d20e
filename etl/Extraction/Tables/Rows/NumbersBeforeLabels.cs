using System.Globalization;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>
/// A column of numbers before the labels, which an office gave the rows of a list or parted from its labels (1 | 属于国家秘密). Where
/// a row's value is lost, the number of the next row stands in its place: the numbers are known by counting through the table, and are no cells of it.
/// </summary>
internal static class NumbersBeforeLabels
{
    private const int FewestRows = 8;

    private const double LeastShare = 0.85;

    /// <summary>A row whose label was lost may lie between two numbers.</summary>
    private const int LongestStep = 2;

    private const int MostDigits = 2;

    /// <summary>The cells without such a column; the same cells where there is none.</summary>
    public static IReadOnlyList<TableCell> Without(IReadOnlyList<TableCell> cells, IReadOnlyList<LabelMatch> matches, FormLayout layout)
    {
        var numbers = Running(cells);
        if (numbers.Count == 0)
            numbers = Enumerators(cells, matches, layout);
        if (numbers.Count == 0)
            return cells;
        var kept = new List<TableCell>(cells.Count - numbers.Count);
        for (var i = 0; i < cells.Count; i++)
        {
            if (!numbers.Contains(i))
                kept.Add(i > 0 && numbers.Contains(i - 1) && cells[i - 1].StartsRow ? new TableCell(cells[i].Text, cells[i].Line, cells[i].Offset, true) : cells[i]);
        }

        return kept;
    }

    /// <summary>The numbers at the beginning of a line and right before words, where nearly all count up by one or begin again.</summary>
    private static HashSet<int> Running(IReadOnlyList<TableCell> cells)
    {
        var found = new List<(int Place, int Number)>();
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            if (cells[i + 1].HasWords && !cells[i].HasWords && (i == 0 || cells[i - 1].Line != cells[i].Line) && NumberOf(cells[i]) is { } number)
                found.Add((i, number));
        }

        var numbers = new HashSet<int>();
        for (var i = 1; i < found.Count; i++)
        {
            if (found[i].Number - found[i - 1].Number is > 0 and <= LongestStep)
                numbers.UnionWith([found[i - 1].Place, found[i].Place]);
        }

        return numbers.Count > FewestRows && numbers.Count >= found.Count * LeastShare ? WithJoined(numbers, cells) : [];
    }

    /// <summary>Also the next number within a line, where two rows were joined into one.</summary>
    private static HashSet<int> WithJoined(HashSet<int> numbers, IReadOnlyList<TableCell> cells)
    {
        var last = 0;
        for (var i = 0; i + 1 < cells.Count; i++)
        {
            if (numbers.Contains(i) || (last > 0 && cells[i + 1].HasWords && cells[i + 1].Line == cells[i].Line && NumberOf(cells[i]) == last + 1))
            {
                numbers.Add(i);
                last = NumberOf(cells[i]) ?? last;
            }
        }

        return numbers;
    }

    /// <summary>The numbers that the form has within its labels, before labels that are printed without.</summary>
    private static HashSet<int> Enumerators(IReadOnlyList<TableCell> cells, IReadOnlyList<LabelMatch> matches, FormLayout layout)
    {
        var numbers = new HashSet<int>();
        var rows = 0;
        foreach (var match in matches.Where(match => match.First > 0 && !char.IsAsciiDigit(cells[match.First].Text[0])))
        {
            var own = match.Places.Where(place => layout.Rows[place].Kind == FormRowKind.Row).Select(place => layout.Rows[place].Label).Where(label => label is [>= '0' and <= '9', '.', ..]).ToList();
            if (own.Count == 0)
                continue;
            rows++;
            if (!cells[match.First - 1].HasWords && NumberOf(cells[match.First - 1]) is { } number && own.Exists(label => label[0] - '0' == number))
                numbers.Add(match.First - 1);
        }

        return numbers.Count >= FewestRows && numbers.Count >= rows * LeastShare ? numbers : [];
    }

    private static int? NumberOf(TableCell cell) =>
        cell.Text.Length is > 0 and <= MostDigits && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}

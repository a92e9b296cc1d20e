using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Columns;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Etl.Extraction.Tables.Labels;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

/// <summary>
/// Tells rows that an extractor shifted against their values: it writes a row from the top of its cells, so that the values of a
/// label that takes two lines come before it, or a column after the others.
/// </summary>
/// <param name="taken">The places of the cells that belong to a row.</param>
/// <param name="emptyRows">Labels behind which no cell was seen.</param>
internal sealed class ShiftedRows(IReadOnlyList<TableCell> cells, FormLayout layout, IReadOnlySet<CellPlace> taken, IReadOnlyList<AlignedRow> aligned, IReadOnlyCollection<AlignedRow> emptyRows)
{
    /// <summary>One number may be that of a page.</summary>
    private const int FewestOfColumn = 2;

    /// <summary>The numbers of a list stand alone, and tell nothing by being as many as its columns.</summary>
    private const int FewestOfRow = 4;

    /// <summary>Shorter words may be a piece of a group's label.</summary>
    private const int FewestOfLabel = 6;

    /// <summary>So many pieces of labels may stand between a label and a number that is astray.</summary>
    private const int MostWordsBetween = 3;

    /// <summary>The last cells of titles, headings and groups.</summary>
    private readonly HashSet<int> openings = [.. aligned.Where(row => row.Row.Kind != FormRowKind.Row).Select(row => row.Match.End - 1)];

    /// <summary>The cells of the labels of rows.</summary>
    private readonly HashSet<int> labels = [.. aligned.Where(row => row.Row.Kind == FormRowKind.Row).SelectMany(row => Enumerable.Range(row.Match.First, row.Match.End - row.Match.First))];

    /// <summary>Rows behind whose labels may stand the values of another row, of the one after or the one before, and empty rows whose values those are.</summary>
    public IReadOnlySet<AlignedRow> Of(IReadOnlyList<AlignedRow> rows)
    {
        var shifted = new HashSet<AlignedRow>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < rows.Count; i++)
        {
            var block = rows.Skip(i + 1).TakeWhile(row => !Opens(row)).Prepend(rows[i]);
            if (StrayValues.AreBefore(cells, rows[i], layout.ColumnsOf(rows[i].Row).Count, openings, taken) || (Opens(rows[i]) && HasColumnBehind([.. block])))
                shifted.UnionWith(block);
        }

        shifted.UnionWith(BetweenOdd(rows));
        return shifted;
    }

    /// <summary>Whether headings stand between a label and the values before it: a block of the table begins there.</summary>
    private bool Opens(AlignedRow row)
    {
        var before = row.Match.First - 1;
        while (before >= 0 && !cells[before].HasWords)
            before--;
        return openings.Contains(before);
    }

    /// <summary>Whether another heading follows on a block with a number for each of its rows, and no label behind them: a column that was written last.</summary>
    private bool HasColumnBehind(IReadOnlyList<AlignedRow> block)
    {
        var heading = block[^1].Match.End;
        while (heading < cells.Count && !cells[heading].HasWords)
            heading++;
        if (!openings.Contains(heading))
            return false;
        var end = heading + 1;
        while (end < cells.Count && StrayValues.IsStray(cells[end], taken))
            end++;
        return end - heading - 1 >= Math.Max(FewestOfColumn, block.Count) && end < cells.Count && openings.Contains(end);
    }

    /// <summary>
    /// The rows between one with the values of two and one with none: each has those of its neighbour. A number before a label that
    /// no row has taken is the first of two values, too, of a row whose label was not recognised.
    /// </summary>
    private IEnumerable<AlignedRow> BetweenOdd(IReadOnlyList<AlignedRow> rows)
    {
        bool? oddIsEmpty = null;
        var between = new List<AlignedRow>();
        foreach (var row in rows)
        {
            if (IsAstray(row.Match.First, -1) && !IsRowOfUnknown(row))
                (oddIsEmpty, between) = (false, oddIsEmpty is false ? between : []);
            var isEmpty = emptyRows.Contains(row);
            var isFollowed = !isEmpty && oddIsEmpty is true && IsAstray(StrayValues.EndOf(cells, row), 1);
            if (!isEmpty && !isFollowed && row.Match.Slots.PrintedCount < 2 * layout.ColumnsOf(row.Row).Count)
            {
                between.Add(row);
                continue;
            }

            if (oddIsEmpty is { } wasEmpty && isEmpty != wasEmpty)
            {
                foreach (var shifted in isEmpty || isFollowed ? between.Append(row) : between)
                    yield return shifted;
            }
            else if (!isEmpty)
            {
                foreach (var shifted in BehindUnknown(between))
                    yield return shifted;
            }

            (oddIsEmpty, between) = (isEmpty, isEmpty ? [row] : []);
        }
    }

    /// <summary>The last of the rows, from one on whose label stands right behind words that are no label of the form: theirs are the values then.</summary>
    private IEnumerable<AlignedRow> BehindUnknown(List<AlignedRow> rows)
    {
        var first = rows.FindLastIndex(row => row.Match.First > 0 && IsUnknownLabel(row.Match.First - 1));
        return first < 0 ? [] : rows.Skip(first);
    }

    /// <summary>Whether the numbers before a label are a whole row, and stand behind words long enough to be the label of theirs.</summary>
    private bool IsRowOfUnknown(AlignedRow row)
    {
        var last = row.Match.First - 1;
        while (!StrayValues.IsStray(cells[last], taken))
            last--;
        var first = last;
        while (first > 0 && StrayValues.IsStray(cells[first - 1], taken))
            first--;
        var count = last - first + 1;
        return count >= FewestOfRow && count == layout.ColumnsOf(row.Row).Count && first > 0 && IsUnknownLabel(first - 1);
    }

    private bool IsUnknownLabel(int place) =>
        cells[place].HasWords && cells[place].Text.Length >= FewestOfLabel && !labels.Contains(place) && !openings.Contains(place);

    /// <summary>Whether the nearest number before or behind a place belongs to no row, with pieces of other labels between at most.</summary>
    private bool IsAstray(int place, int step)
    {
        var words = 0;
        for (place += step; place >= 0 && place < cells.Count && words <= MostWordsBetween; place += step)
        {
            if (labels.Contains(place))
                return false;
            if (cells[place].HasWords)
                words++;
            else if (!cells[place].IsBlank)
                return StrayValues.IsStray(cells[place], taken) && (words > 0 || step < 0);
        }

        return false;
    }
}

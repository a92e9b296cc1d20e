using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>
/// Cells in lines, with empty lines behind each row: where rows that have all of their values are followed by as many as well, they part
/// rows, and are no blank cells at the end of a row that is short of some.
/// </summary>
internal static class RowGaps
{
    private const int FewestRows = 3;

    /// <summary>The labels with the gap that parts rows taken from the cells behind each. One table of a document may be laid out so and the next not.</summary>
    public static IReadOnlyList<LabelMatch> Without(IReadOnlyList<LabelMatch> matches, IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var (all, ofTables) = Tallies(matches, cells, layout);
        if (ofTables.Values.All(tally => tally.Commonest.Value == 0))
            return matches;
        var gaps = ofTables.ToDictionary(table => table.Key, table => UsualOf(table.Value.Count >= FewestRows ? table.Value : all), StringComparer.Ordinal);
        return [.. matches.Select(match => WithoutGap(match, RowOf(match, layout) is { } row ? gaps.GetValueOrDefault(row.TableCode) : 0, layout))];
    }

    /// <summary>The blank cells that a gap behind a row with all of its values makes in a document; 0 where most of those rows have none behind them.</summary>
    public static int Usual(IReadOnlyList<LabelMatch> matches, IReadOnlyList<TableCell> cells, FormLayout layout) => UsualOf(Tallies(matches, cells, layout).All);

    private static int UsualOf(Tally gaps) =>
        gaps.Commonest is var (gap, share) && (gaps.Count >= FewestRows ? share > 0.5 : gaps.Count > 0 && share == 1) ? gap : 0;

    private static (Tally All, Dictionary<string, Tally> OfTables) Tallies(IReadOnlyList<LabelMatch> matches, IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var all = new Tally();
        var ofTables = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var match in matches)
        {
            if (WidthOf(match, layout) is not { } width)
                continue;
            var table = RowOf(match, layout)!.TableCode;
            if (!ofTables.TryGetValue(table, out var ofTable))
                ofTables[table] = ofTable = new Tally();
            if (match.Slots.Count < width || !IsFilled(match.Slots, width))
                continue;
            var gap = GapBehind(match.Slots[width - 1], match.End, cells);
            all.Add(gap);
            ofTable.Add(gap);
        }

        return (all, ofTables);
    }

    private static int GapBehind(Slot last, int place, IReadOnlyList<TableCell> cells)
    {
        while (!ReferenceEquals(cells[place], last.Cell))
            place++;
        var gap = 0;
        while (place + 1 + gap < cells.Count && cells[place + 1 + gap].IsInferred)
            gap++;
        return gap;
    }

    private static LabelMatch WithoutGap(LabelMatch match, int gap, FormLayout layout)
    {
        if (WidthOf(match, layout) is null || match.Slots.AreBlank)
            return match;
        var end = match.Slots.Count;
        while (end > match.Slots.Count - gap && match.Slots[end - 1].Cell.IsInferred)
            end--;
        return end == match.Slots.Count ? match : match with { Slots = [.. match.Slots.Take(end)] };
    }

    /// <summary>
    /// The columns of a row of several; of a single value nothing shows whether the gap behind it is more, nor where a column that
    /// has no measure (本期实际) may be the blank one.
    /// </summary>
    private static int? WidthOf(LabelMatch match, FormLayout layout) =>
        RowOf(match, layout) is { } row && layout.ColumnsOf(row) is { Count: > 1 } columns && columns.All(column => column.Measure is not null) ? columns.Count : null;

    /// <summary>The row that a label may stand for; some stand for a heading as well (总计).</summary>
    private static FormRow? RowOf(LabelMatch match, FormLayout layout)
    {
        foreach (var place in match.Places)
        {
            if (layout.Rows[place].Kind == FormRowKind.Row)
                return layout.Rows[place];
        }

        return null;
    }

    private static bool IsFilled(IReadOnlyList<Slot> slots, int width)
    {
        for (var i = 0; i < width; i++)
        {
            if (slots[i].IsBlank)
                return false;
        }

        return true;
    }
}

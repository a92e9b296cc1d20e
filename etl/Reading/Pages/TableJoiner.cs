using Warehouse.Etl.Reading.Grids;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>Puts together the parts of a table that runs over a page's end.</summary>
internal static class TableJoiner
{
    private const int MostHeaderRows = 5;

    private const int FewestHeadings = 3;

    /// <summary>Whether what stands first on a page is the rest of the table that stands last on the page before.</summary>
    public static bool GoesOn(PageTable upper, PageTable lower) =>
        IsNear(upper.Columns[0], lower.Columns[0]) && IsNear(upper.Columns[^1], lower.Columns[^1]);

    /// <summary>
    /// One table of its parts, each in the columns of all: a part may lack those that only another page draws. The parts as
    /// they are where the whole would have too many places.
    /// </summary>
    /// <param name="parts">Of pages that follow each other; at least one.</param>
    public static IReadOnlyList<PageTable> Join(IReadOnlyList<PageTable> parts)
    {
        if (parts.Count == 1)
            return parts;
        var columns = Marks.Group([.. parts.SelectMany(part => part.Columns)]);
        var drawn = parts.Select(part => columns.Length == part.Columns.Length ? part : RuledTable.Of(part.Rulings, part.Words, columns)).OfType<PageTable>().ToList();
        if (drawn.Count < parts.Count)
            return parts;

        var rows = drawn[0].Rows.ToList();
        foreach (var part in drawn.Skip(1))
            Add(rows, WithoutHeader(rows, part.Rows).SkipWhile(IsEmpty).ToList());
        return [drawn[0] with { Rows = rows }];
    }

    private static void Add(List<IReadOnlyList<GridCell>> rows, List<IReadOnlyList<GridCell>> added)
    {
        while (rows.Count > 0 && IsEmpty(rows[^1]))
            rows.RemoveAt(rows.Count - 1);
        if (added.Count > 0 && rows.Count > 0)
            JoinRows(rows, added);
        rows.AddRange(added);
    }

    /// <summary>Joins the first row of a page to the last of the page before, if it is the rest of it; else puts it under the labels there.</summary>
    private static void JoinRows(List<IReadOnlyList<GridCell>> rows, List<IReadOnlyList<GridCell>> added)
    {
        var labels = added[0].TakeWhile(cell => cell.Text.Length == 0).Select(cell => cell with { Kind = GridCellKind.ContinuesAbove }).ToList();
        var own = added[0].Skip(labels.Count).ToList();
        if (ContinuedRow(rows[^1], own) is not { } whole)
        {
            added[0] = [.. labels, .. own];
            return;
        }

        rows[^1] = whole;
        added.RemoveAt(0);
        var rest = labels.Append(own[0] with { Text = "", Kind = GridCellKind.ContinuesAbove })
            .Where(cell => cell.RowSpan > 1).Select(cell => cell with { RowSpan = cell.RowSpan - 1 });
        if (added.Count > 0)
            added[0] = [.. rest, .. added[0]];
    }

    private static bool IsEmpty(IReadOnlyList<GridCell> row) => row.All(cell => cell.Text.Length == 0);

    private static bool IsNear(double a, double b) => Math.Abs(a - b) <= Marks.Tolerance;

    /// <summary>A header that is printed again on every page is one header.</summary>
    private static IEnumerable<IReadOnlyList<GridCell>> WithoutHeader(List<IReadOnlyList<GridCell>> upper, IReadOnlyList<IReadOnlyList<GridCell>> lower)
    {
        var repeated = 0;
        while (repeated < MostHeaderRows && repeated < upper.Count && repeated < lower.Count && upper[repeated].SequenceEqual(lower[repeated]))
            repeated++;
        return lower.Skip(repeated);
    }

    /// <summary>
    /// The row whose lower lines stand on the next page: these begin without an enumerator, and no column is filled in both,
    /// but for the label, and that of the group which the row is the first of. Headings of columns go on all together.
    /// </summary>
    private static List<GridCell>? ContinuedRow(IReadOnlyList<GridCell> upper, List<GridCell> lower)
    {
        var offset = upper.Count - lower.Count;
        var label = lower.Count > 1 && lower[0].RowSpan > 1 ? 1 : 0;
        if (offset < 0 || Enumerator.Starts(lower[label].Text) || !IsLabel(lower[label]) || !IsLabel(upper[offset + label]) || !IsBare(upper) && !IsBare(lower))
            return null;
        var both = lower.Where((cell, i) => i >= label && cell.Text.Length > 0 && upper[offset + i].Text.Length > 0).Count();
        return both > 1 && !AreHeadings(upper.Skip(offset), lower)
            ? null
            : [.. upper.Select((cell, i) => i < offset ? cell : cell with { Text = CellText.Join([cell.Text, lower[i - offset].Text]) })];
    }

    /// <summary>Whether the headings of columns are broken: whatever goes on below began above, in several columns.</summary>
    private static bool AreHeadings(IEnumerable<GridCell> upper, List<GridCell> lower)
    {
        var broken = lower.Zip(upper).Where(pair => pair.First.Text.Length > 0).ToList();
        return broken.Count >= FewestHeadings && broken.TrueForAll(pair => pair.Second.Text.Length > 0 && IsBare([pair.First, pair.Second]));
    }

    private static bool IsLabel(GridCell cell) => cell.Text.Any(c => c >= '\u2E80');

    /// <summary>Whether a row holds labels and no value.</summary>
    private static bool IsBare(IReadOnlyList<GridCell> row) => !row.Any(cell => cell.Text.Any(char.IsAsciiDigit) && !cell.Text.Any(c => c >= '\u2E80'));
}

namespace Warehouse.Etl.Reading.Grids;

/// <summary>
/// Takes apart rows that were typed into one: the values of several rows stand one below another in each cell, and so do
/// their labels. Joined, the digits of different rows would pass for one number.
/// </summary>
internal static class StackedRows
{
    /// <summary>A single column of fewer numbers may be one number broken over lines.</summary>
    private const int FewestInOneColumn = 3;

    private const string NumberCharacters = "0123456789.,+-%/—－";

    public static IReadOnlyList<IReadOnlyList<GridCell>> Apart(IReadOnlyList<IReadOnlyList<GridCell>> rows)
    {
        if (!rows.Any(row => row.Any(IsStack)))
            return rows;
        IReadOnlyList<IReadOnlyList<GridCell>>[] parted = [.. rows.Select(Apart)];
        return [.. parted.SelectMany((group, r) => group.Select(row => (IReadOnlyList<GridCell>)[.. row.Select(cell => Covering(cell, rows[r], parted.AsSpan(r)))]))];
    }

    /// <summary>Whether a row is several, or its values stand below each other.</summary>
    public static bool IsStacked(IReadOnlyList<GridCell> row) => row.Any(IsStack) && Apart(row) is var parted && (parted.Count > 1 || parted[0] != row);

    /// <summary>The rows that one row is made of; of a row without labels of its own, its values one after another, column by column.</summary>
    private static IReadOnlyList<IReadOnlyList<GridCell>> Apart(IReadOnlyList<GridCell> row)
    {
        var stacks = row.Where(IsStack).ToList();
        if (stacks.Count == 0)
            return [row];
        var height = stacks[0].Lines.Count;
        var first = row.TakeWhile(cell => !IsStack(cell)).Count();
        // A number alone in its cell among the stacks: which row it belongs to cannot be told.
        if (stacks.Exists(stack => stack.Lines.Count != height || stack.RowSpan > 1) || row.Any(cell => cell.Lines.Count == 1 && IsNumber(cell.Lines[0])))
            return [row];
        var labels = first > 0 ? Parts(row[first - 1], height) : null;
        if (labels is not null && (stacks.Count > 1 || height >= FewestInOneColumn))
            return [.. Enumerable.Range(0, height).Select(i => RowOf(row, i, first, height))];
        return height >= FewestInOneColumn && stacks.Count > 1 && row.All(cell => IsStack(cell) || cell.Lines.Count <= 1)
            ? [[.. row.SelectMany(cell => IsStack(cell) ? cell.Lines.Select(line => new GridCell(line)) : [cell])]]
            : [row];
    }

    private static List<GridCell> RowOf(IReadOnlyList<GridCell> row, int i, int first, int height)
    {
        var cells = new List<GridCell>();
        for (var c = 0; c < row.Count; c++)
        {
            var parts = c >= first - 1 && row[c].RowSpan == 1 ? Parts(row[c], height) : null;
            if (parts is not null)
                cells.Add(row[c] with { Text = parts[i] });
            else if (i == 0 || row[c].Kind != GridCellKind.Own)
                cells.Add(row[c]);
        }

        return cells;
    }

    /// <summary>A cell's lines, one for each row; longer labels begin with their enumerator and go on below. Null where they are not so many.</summary>
    private static IReadOnlyList<string>? Parts(GridCell cell, int height)
    {
        if (cell.Lines.Count == height)
            return cell.Lines;
        if (cell.Lines.Count < height || !Enumerator.Starts(cell.Lines[0]))
            return null;
        var parts = new List<string>();
        foreach (var line in cell.Lines)
        {
            if (Enumerator.Starts(line))
                parts.Add(line);
            else
                parts[^1] += line;
        }

        return parts.Count == height ? parts : null;
    }

    /// <summary>A cell that is whole covers all rows that those it covered were taken apart into.</summary>
    /// <param name="parted">The rows from the cell's own on.</param>
    private static GridCell Covering(GridCell cell, IReadOnlyList<GridCell> row, ReadOnlySpan<IReadOnlyList<IReadOnlyList<GridCell>>> parted)
    {
        if (cell.RowSpan > parted.Length || !row.Contains(cell, ReferenceEqualityComparer.Instance))
            return cell;
        var covered = 0;
        foreach (var group in parted[..cell.RowSpan])
            covered += group.Count;
        return covered == cell.RowSpan ? cell : cell with { RowSpan = covered };
    }

    private static bool IsStack(GridCell cell) => cell.Text.Contains('\n', StringComparison.Ordinal) && cell.Lines is { Count: > 1 } lines && lines.All(IsNumber);

    private static bool IsNumber(string line) => line.All(character => NumberCharacters.Contains(character, StringComparison.Ordinal));
}

using Warehouse.Etl.Extraction.Tables.Labels;

namespace Warehouse.Etl.Extraction.Tables.Rows;

/// <summary>
/// A column of row numbers between the cells of a list: in text whose rows cannot be seen, the number of the next row
/// stands behind the value of this one. Known by its counting up by one from row to row.
/// </summary>
internal static class RowNumbering
{
    private const int FewestSteps = 5;

    /// <summary>Of the steps from one row to the next, the share that must count up by one.</summary>
    private const double LeastShare = 0.8;

    /// <summary>The rows' cells without a last one that only counts the rows.</summary>
    public static IReadOnlyList<AlignedRow> Without(IReadOnlyList<AlignedRow> rows)
    {
        var steps = 0;
        var pairs = 0;
        for (var i = 1; i < rows.Count; i++)
        {
            if (Last(rows[i - 1]) is not { } before || Last(rows[i]) is not { } after)
                continue;
            pairs++;
            if (after == before + 1)
                steps++;
        }

        return steps >= FewestSteps && steps >= pairs * LeastShare
            ? [.. rows.Select(row => row.Match.Slots.Count > 1 ? row with { Match = row.Match with { Slots = [.. row.Match.Slots.Take(row.Match.Slots.Count - 1)] } } : row)]
            : rows;
    }

    private static decimal? Last(AlignedRow row) => row.Match.Slots.Count > 1 ? row.Match.Slots[^1].Value.Number : null;
}

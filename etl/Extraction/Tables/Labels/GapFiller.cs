using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>
/// Finds rows whose label was mistyped: words with values behind them that stand between two rows already bound, and
/// resemble one of the rows that are missing there more than any other.
/// </summary>
public static class GapFiller
{
    private const double LeastLikeness = 0.7;

    private const int ShortestBeginning = 4;

    public static IReadOnlyList<AlignedRow> Fill(IReadOnlyList<AlignedRow> aligned, IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var filled = new List<AlignedRow>(aligned);
        for (var i = 0; i + 1 < aligned.Count; i++)
        {
            var (before, after) = (aligned[i], aligned[i + 1]);
            var missing = Enumerable.Range(before.Place + 1, after.Place - before.Place - 1)
                .Where(place => layout.Rows[place].Kind is FormRowKind.Row).ToList();
            if (missing.Count == 0)
                continue;
            for (var c = before.Match.End; c < after.Match.First && missing.Count > 0; c++)
            {
                if (LikeliestPlace(cells[c], missing, layout) is not { } place)
                    continue;
                var slots = LabelMatcher.SlotsAfter(cells, c + 1, after.Match.First, layout.HasUnitColumn);
                // Cells as many as those of the row before are the row's own, blank or not; fewer may be what is left of a heading.
                if (slots.AreBlank && (slots.Count == 0 || slots.Count < before.Match.Slots.Count))
                    continue;
                filled.Add(new AlignedRow(new LabelMatch(c, c + 1, [place], false, slots), place, layout.Rows[place]));
                missing.RemoveAll(other => other <= place);
            }
        }

        return [.. filled.OrderBy(row => row.Place)];
    }

    private static int? LikeliestPlace(TableCell cell, List<int> missing, FormLayout layout)
    {
        // A row written in one cell ends in its value: what stands behind it is another's.
        if (cell.Text.Length is < 3 or > 60 || !cell.HasWords || char.IsAsciiDigit(cell.Text[^1]))
            return null;
        var key = cell.KeyWithoutNotes;
        if (Beginning(cell.Key, missing, layout) is { } cut)
            return cut;
        var ranked = missing.Select(place => (place, Likeness: Likeness(key, LabelKey.WithoutNotes(layout.Rows[place].Label))))
            .OrderByDescending(candidate => candidate.Likeness).ToList();
        // A number that the label has not is a value, written into one cell with it.
        if (key.Any(char.IsAsciiDigit) && !layout.Rows[ranked[0].place].Label.Any(char.IsAsciiDigit))
            return null;
        var clear = ranked.Count == 1 || ranked[0].Likeness - ranked[1].Likeness > 0.1;
        return ranked[0].Likeness >= LeastLikeness && clear ? ranked[0].place : null;
    }

    /// <summary>Of the missing rows the one whose label begins with these letters, where it is the only one: the column was too narrow for the rest.</summary>
    private static int? Beginning(string key, List<int> missing, FormLayout layout)
    {
        if (key.Length < ShortestBeginning)
            return null;
        var begun = missing.Where(place => LabelKey.Of(layout.Rows[place].Label).StartsWith(key, StringComparison.Ordinal)).ToList();
        return begun.Count == 1 ? begun[0] : null;
    }

    /// <summary>1 for equal keys, 0 for keys without a common letter in order (one minus the edit distance over the longer length).</summary>
    internal static double Likeness(string left, string right)
    {
        if (left.Length == 0 || right.Length == 0)
            return 0;
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return 1 - ((double)previous[right.Length] / Math.Max(left.Length, right.Length));
    }
}

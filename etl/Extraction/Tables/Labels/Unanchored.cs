using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>
/// A label that two blocks of a form share (被依法纠错数 of reviews and of lawsuits) is told by the rows before it. Where several
/// rows with values stand between that were not recognised, the block may have changed among them, and the label is left alone.
/// </summary>
internal static class Unanchored
{
    /// <summary>From a row of one block to the same row of the next lie at least so many others.</summary>
    private const int FewestBetween = 3;

    private const int ShortestLabel = 4;

    public static IReadOnlyList<AlignedRow> Without(IReadOnlyList<AlignedRow> aligned, IReadOnlyList<TableCell> cells, FormLayout layout)
    {
        var kept = new List<AlignedRow>(aligned.Count);
        foreach (var row in aligned)
        {
            var isShared = row.Row.Kind == FormRowKind.Row && row.Match.Places.Count(place => layout.Rows[place].Kind == FormRowKind.Row) > 1;
            if (!isShared || UnknownBetween(kept, row, cells) < FewestBetween)
                kept.Add(row);
        }

        return kept;
    }

    /// <summary>The words with a value behind them, or behind their unit, between a row and the one bound before it.</summary>
    private static int UnknownBetween(List<AlignedRow> before, AlignedRow row, IReadOnlyList<TableCell> cells)
    {
        var unknown = 0;
        for (var i = before.Count > 0 ? before[^1].Match.End : 0; i + 1 < row.Match.First; i++)
        {
            if (!cells[i].HasWords || cells[i].Key.Length < ShortestLabel)
                continue;
            var value = LabelMatcher.IsUnit(cells[i + 1].Text) ? i + 2 : i + 1;
            if (value < row.Match.First && cells[value].State == ValueState.Reported)
                unknown++;
        }

        return unknown;
    }
}

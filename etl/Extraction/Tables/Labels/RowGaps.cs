using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>
/// Cells in lines, with an empty line behind each row: where rows that have all of their values are followed by one as well, it parts rows,
/// and is no blank cell at the end of a row that is short of one.
/// </summary>
internal static class RowGaps
{
    private const int FewestRows = 3;

    /// <summary>The labels with the gap that parts rows taken from the cells behind each.</summary>
    public static IReadOnlyList<LabelMatch> Without(IReadOnlyList<LabelMatch> matches, FormLayout layout)
    {
        var (full, parted) = (0, 0);
        foreach (var match in matches)
        {
            if (WidthOf(match, layout) is not { } width || match.Slots.Count < width || !IsFilled(match.Slots, width))
                continue;
            full++;
            if (match.Slots.Count > width && match.Slots[width].Cell.IsInferred)
                parted++;
        }

        return parted >= FewestRows && parted * 2 > full ? [.. matches.Select(match => WithoutGap(match, layout))] : matches;
    }

    private static LabelMatch WithoutGap(LabelMatch match, FormLayout layout) =>
        WidthOf(match, layout) is not null && match.Slots is [.., { Cell.IsInferred: true }] && !match.Slots.AreBlank
            ? match with { Slots = [.. match.Slots.Take(match.Slots.Count - 1)] }
            : match;

    /// <summary>The columns of a row of several; of a single value nothing shows whether the gap behind it is more.</summary>
    private static int? WidthOf(LabelMatch match, FormLayout layout) =>
        layout.Rows[match.Places[0]] is { Kind: FormRowKind.Row } row && layout.ColumnsOf(row).Count is > 1 and var width ? width : null;

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

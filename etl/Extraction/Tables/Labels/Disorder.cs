using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>
/// A label that stands for several rows of the form is told by its neighbours. Where most rows do not stand in the form's
/// order, the neighbours say nothing, and such a label is left alone.
/// </summary>
internal static class Disorder
{
    /// <summary>Further copies of a table leave as many rows over as the first one has, and are no disorder.</summary>
    private const int MostCopies = 2;

    public static IReadOnlyList<AlignedRow> WithoutUnsure(IReadOnlyList<AlignedRow> aligned, IReadOnlyList<LabelMatch> matches, FormLayout layout)
    {
        var bound = aligned.Select(row => row.Match.First).ToHashSet();
        var inOrder = aligned.Count(row => row.Row.Kind == FormRowKind.Row && row.Match.Places.Count == 1 && HasValues(row.Match));
        var left = matches.Count(match => match.Places.Count == 1 && layout.Rows[match.Places[0]].Kind == FormRowKind.Row && HasValues(match) && !bound.Contains(match.First));
        return left > inOrder * MostCopies
            ? [.. aligned.Where(row => row.Row.Kind != FormRowKind.Row || row.Match.Places.Count == 1)]
            : aligned;
    }

    private static bool HasValues(LabelMatch match) => match.Slots.HasReported;
}

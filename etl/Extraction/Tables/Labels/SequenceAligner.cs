using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Forms;
using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables.Labels;

/// <summary>
/// Binds the labels found to the form's sequence: the heaviest chain in which both orders agree. One word may be a
/// column and a row (其他, 总计, 结果维持); its neighbours decide which.
/// </summary>
public static class SequenceAligner
{
    public static IReadOnlyList<AlignedRow> Align(IReadOnlyList<LabelMatch> matches, FormLayout layout)
    {
        var steps = new List<Step>();
        var best = new int[layout.Rows.Count];
        var heaviest = new double[layout.Rows.Count];
        Array.Fill(best, -1);
        Array.Fill(heaviest, double.NegativeInfinity);
        for (var m = 0; m < matches.Count; m++)
        {
            // Later places first, so that one label does not follow itself.
            for (var i = matches[m].Places.Count - 1; i >= 0; i--)
            {
                var place = matches[m].Places[i];
                var before = Heaviest(heaviest.AsSpan(0, place));
                var weight = (before < 0 ? 0 : heaviest[before]) + WeightOf(matches[m], layout.Rows[place]);
                if (heaviest[place] >= weight)
                    continue;
                heaviest[place] = weight;
                steps.Add(new Step(m, place, before < 0 ? -1 : best[before]));
                best[place] = steps.Count - 1;
            }
        }

        var aligned = new List<AlignedRow>();
        for (var step = Heaviest(heaviest) is >= 0 and var last ? best[last] : -1; step >= 0; step = steps[step].Before)
            aligned.Add(new AlignedRow(matches[steps[step].Match], steps[step].Place, layout.Rows[steps[step].Place]));
        aligned.Reverse();
        return aligned;
    }

    /// <summary>The first of the places that end the heaviest chain; -1 where no chain ends at any.</summary>
    private static int Heaviest(ReadOnlySpan<double> weights)
    {
        var (place, most) = (-1, double.NegativeInfinity);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] > most)
                (place, most) = (i, weights[i]);
        }

        return place;
    }

    /// <summary>A row wants values behind it, a heading wants none; an exact label is worth more than a loose one.</summary>
    private static double WeightOf(LabelMatch match, FormRow row)
    {
        var weight = match.IsExact ? 3 : 2;
        var hasValues = match.Slots.HasReported;
        return row.Kind switch
        {
            FormRowKind.Row => hasValues ? weight + 2 : weight - 1.5,
            FormRowKind.Sentence => weight,
            _ => hasValues ? weight - 2.5 : weight - 1,
        };
    }

    private readonly record struct Step(int Match, int Place, int Before);
}

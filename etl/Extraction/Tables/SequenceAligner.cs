using Warehouse.Sql.Catalogue;

namespace Warehouse.Etl.Extraction.Tables;

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
        Array.Fill(best, -1);
        for (var m = 0; m < matches.Count; m++)
        {
            // Later places first, so that one label does not follow itself.
            foreach (var place in matches[m].Places.OrderDescending())
            {
                var before = -1;
                for (var p = 0; p < place; p++)
                {
                    if (best[p] >= 0 && (before < 0 || steps[best[p]].Weight > steps[before].Weight))
                        before = best[p];
                }

                var weight = (before < 0 ? 0 : steps[before].Weight) + WeightOf(matches[m], layout.Rows[place]);
                if (best[place] >= 0 && steps[best[place]].Weight >= weight)
                    continue;
                steps.Add(new Step(m, place, before, weight));
                best[place] = steps.Count - 1;
            }
        }

        var aligned = new List<AlignedRow>();
        var last = best.Where(step => step >= 0).DefaultIfEmpty(-1).MaxBy(step => step < 0 ? -1 : steps[step].Weight);
        for (var step = last; step >= 0; step = steps[step].Before)
            aligned.Add(new AlignedRow(matches[steps[step].Match], steps[step].Place, layout.Rows[steps[step].Place]));
        aligned.Reverse();
        return aligned;
    }

    /// <summary>A row wants values behind it, a heading wants none; an exact label is worth more than a loose one.</summary>
    private static double WeightOf(LabelMatch match, FormRow row)
    {
        var weight = match.IsExact ? 3 : 2;
        var hasValues = match.Slots.Any(slot => slot.Value.State == ValueState.Reported);
        return row.Kind switch
        {
            FormRowKind.Row => hasValues ? weight + 2 : weight - 1.5,
            FormRowKind.Sentence => weight,
            _ => hasValues ? weight - 2.5 : weight - 1,
        };
    }

    private readonly record struct Step(int Match, int Place, int Before, double Weight);
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>B5: the label of a group is split from its number in brackets.</summary>
public sealed class GroupSplitNoise : IDraftNoise
{
    public string Code => "B5";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        LabelCells.Change(draft, this, log, (cell, heads) =>
            !heads && cell.RowSpan > 1 && cell.Text.StartsWith('(') && cell.Text.IndexOf(')', StringComparison.Ordinal) is > 0 and var end
                ? cell.Text.Insert(end + 1, "\n")
                : null);
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>B12: a character too many or too few in the label of a row: <c>过程性性信息</c>.</summary>
public sealed class LabelTypoNoise : IDraftNoise
{
    private const int ShortestLabel = 7;

    public string Code => "B12";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        LabelCells.Change(draft, this, log, (cell, heads) =>
        {
            if (heads || cell.RowSpan > 1 || cell.Text.Length < ShortestLabel || cell.Text.Contains('(', StringComparison.Ordinal) || !dice.Chance(0.06))
                return null;
            var place = dice.Between(3, cell.Text.Length - 2);
            return dice.Chance(0.5) ? cell.Text.Remove(place, 1) : cell.Text.Insert(place, cell.Text[place].ToString());
        });
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>B2: the headings of columns are cut short, so that two look equal.</summary>
public sealed class HeaderCutNoise : IDraftNoise
{
    private const int Kept = 3;

    public string Code => "B2";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        LabelCells.Change(draft, this, log, (cell, heads) =>
            heads && cell.Text.StartsWith("本年", StringComparison.Ordinal) && cell.Text.EndsWith("数量", StringComparison.Ordinal) && cell.Text.Length > Kept + 1
                ? cell.Text[..Kept]
                : null);
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>C6: labels without any value.</summary>
public sealed class AllBlankNoise : IDraftNoise
{
    public string Code => "C6";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        scene.ShowsBlanks ? ValueCells.Change(draft, this, log, (_, cell, _) => ValueCells.Blank(cell)) : null;
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>C5: single cells are blank.</summary>
public sealed class SomeBlankNoise : IDraftNoise
{
    public string Code => "C5";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        scene.ShowsBlanks ? ValueCells.Change(draft, this, log, (_, cell, _) => dice.Chance(0.03) ? ValueCells.Blank(cell) : null) : null;
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>C4: a whole block is blank beside one of zeros.</summary>
public sealed class BlockBlankNoise : IDraftNoise
{
    private static readonly string[] blocks = ["review_", "lit_direct_", "lit_after_", "reg_", "refused_"];

    public string Code => "C4";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var block = dice.Pick(blocks);
        return scene.ShowsBlanks
            ? ValueCells.Change(draft, this, log, (_, cell, fact) => fact.Measure.StartsWith(block, StringComparison.Ordinal) ? ValueCells.Blank(cell) : null)
            : null;
    }
}

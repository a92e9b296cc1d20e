using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>C3: the totals of a local form are blank, their parts are filled in.</summary>
public sealed class TotalRowBlankNoise : IDraftNoise
{
    public string Code => "C3";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        scene.ShowsBlanks
            ? ValueCells.Change(draft, this, log, (_, cell, fact) =>
                fact.Applicant is null && fact.Measure.EndsWith("_total", StringComparison.Ordinal) && dice.Chance(0.5) ? ValueCells.Blank(cell) : null)
            : null;
}

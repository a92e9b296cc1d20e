using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>C2: the column of totals is blank.</summary>
public sealed class TotalColumnBlankNoise : IDraftNoise
{
    public string Code => "C2";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        scene.ShowsBlanks
            ? ValueCells.Change(draft, this, log, (_, cell, fact) => fact.Applicant == "total" ? ValueCells.Blank(cell) : null)
            : null;
}

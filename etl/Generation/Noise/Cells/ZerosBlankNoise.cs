using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>C1: the office leaves zeros out and fills in the totals only.</summary>
public sealed class ZerosBlankNoise : IDraftNoise
{
    public string Code => "C1";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        scene.ShowsBlanks
            ? ValueCells.Change(draft, this, log, (_, cell, fact) => fact.Applicant is not (null or "total") && fact.Value == 0 ? ValueCells.Blank(cell) : null)
            : null;
}

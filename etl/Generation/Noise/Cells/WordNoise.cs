using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>C15: a cell says 无 and not 0.</summary>
public sealed class WordNoise : IDraftNoise
{
    public string Code => "C15";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        ValueCells.Change(draft, this, log, (_, cell, fact) =>
            fact.Value == 0 && dice.Chance(0.1) ? cell.Stating("无", stated => stated with { Value = null, State = ValueState.Text }) : null);
}

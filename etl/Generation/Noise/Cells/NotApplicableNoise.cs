using Warehouse.Etl.Extraction;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>C14: a slash or a dash says that a measure does not apply.</summary>
public sealed class NotApplicableNoise : IDraftNoise
{
    private static readonly string[] signs = ["/", "—", "-", "——"];

    public string Code => "C14";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var sign = dice.Pick(signs);
        return ValueCells.Change(draft, this, log, (_, cell, fact) =>
            fact.Value == 0 && dice.Chance(0.15) ? cell.Stating(sign, stated => stated with { Value = null, State = ValueState.NotApplicable }) : null);
    }
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Prose;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>D2: an amount in 元 is filled in as 万元, and the cell says so.</summary>
public sealed class TenThousandNoise : IDraftNoise
{
    private const string Printed = "万元";

    public string Code => "D2";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        ValueCells.Change(draft, this, log, (_, cell, fact) =>
        {
            if (fact is not { Measure: "procurement_amount", Value: > 0 })
                return null;
            var amount = Math.Round(fact.Value.Value / 10_000, 4);
            return cell.Stating(PrintedNumber.Plain(amount) + Printed, stated => stated with { Value = amount, Unit = Printed });
        });
}

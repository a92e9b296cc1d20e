using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Prose;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>D1: a cell holds a rounded number: <c>250余</c>.</summary>
public sealed class ApproximateNoise : IDraftNoise
{
    private const decimal LeastRounded = 30;

    public string Code => "D1";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        ValueCells.Change(draft, this, log, (_, cell, fact) =>
        {
            if (fact.Value is not { } value || value < LeastRounded || decimal.Truncate(value) != value || !dice.Chance(0.2))
                return null;
            var printed = PrintedNumber.Of(value, NumberStyle.Rest);
            return cell.Stating(printed.Text, stated => stated with { Value = printed.Value, Approximate = true });
        });
}

using System.Globalization;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>D16: thousands are separated: <c>12,077</c>.</summary>
public sealed class ThousandsNoise : IDraftNoise
{
    public string Code => "D16";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        ValueCells.Change(draft, this, log, (_, cell, fact) =>
            fact.Value is >= 1000 and var value && cell.Text == value.ToString("0.####", CultureInfo.InvariantCulture)
                ? cell.Printing(value.ToString("#,##0.####", CultureInfo.InvariantCulture))
                : null);
}

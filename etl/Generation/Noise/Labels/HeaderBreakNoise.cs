using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>B3: the headings of columns are broken over two lines.</summary>
public sealed class HeaderBreakNoise : IDraftNoise
{
    public string Code => "B3";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var lineBreak = dice.Chance(0.3) ? "\n\n" : "\n";
        return LabelCells.Change(draft, this, log, (cell, heads) =>
            heads && cell.ColumnSpan == 1 && cell.Text.Length is >= 4 and <= 8 && dice.Chance(0.7)
                ? cell.Text.Insert(cell.Text.Length / 2, lineBreak)
                : null);
    }
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Cells;

/// <summary>D9: 本年增/减 with a sign or a word: <c>+14</c>, <c>增3</c>, <c>减少2</c>, <c>0/0</c>.</summary>
public sealed class SignedChangeNoise : IDraftNoise
{
    private static readonly (string Up, string Down, string None)[] styles = [("+", "-", "0"), ("增", "减", "0/0"), ("增加", "减少", "0"), ("+", "-", "+0/-0")];

    public string Code => "D9";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var style = dice.Pick(styles);
        return ValueCells.Change(draft, this, log, (_, cell, fact) =>
            fact.Measure.EndsWith("_items_change", StringComparison.Ordinal) && fact.Value is { } change ? cell.Printing(Written(change, cell.Text, style)) : null);
    }

    private static string Written(decimal change, string text, (string Up, string Down, string None) style) =>
        change == 0 ? style.None : change > 0 ? style.Up + text : style.Down + text[1..];
}

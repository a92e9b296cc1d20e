using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>B4: blanks within labels: <c>结果 维持</c>, <c>8. 属于行政查询事项</c>.</summary>
public sealed class InnerSpaceNoise : IDraftNoise
{
    public string Code => "B4";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var blank = dice.Pick(["　", " ", " ", " "]);
        return LabelCells.Change(draft, this, log, (cell, _) => Spaced(cell.Text, blank, dice));
    }

    private static string? Spaced(string label, string blank, Dice dice)
    {
        var enumerator = label.IndexOfAny(['.', ')', '、']);
        if (enumerator is > 0 and < 4)
            return label.Insert(enumerator + 1, blank);
        return label.Length is >= 4 and <= 6 && dice.Chance(0.6) ? label.Insert(2, blank) : null;
    }
}

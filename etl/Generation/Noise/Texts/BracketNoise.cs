using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>B11: the brackets of document numbers in other shapes, or one of them lost: <c>[2020]109号</c>, <c>〔2020109号</c>.</summary>
public sealed class BracketNoise : IDraftNoise
{
    private static readonly (string Opening, string Closing)[] shapes = [("[", "]"), ("(", ")"), ("﹝", "﹞"), ("〔", "")];

    public string Code => "B11";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var (opening, closing) = dice.Pick(shapes);
        return TextEdits.Change(draft, this, log, block =>
            [.. TextEdits.Replace(block.Passage.Text, "〔", opening).Concat(TextEdits.Replace(block.Passage.Text, "〕", closing)).OrderBy(edit => edit.Start)]);
    }
}

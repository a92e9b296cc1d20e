using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>D8: blanks before and behind numbers: <c>2030 条</c>, <c>2020 年</c>.</summary>
public sealed class DigitSpaceNoise : IDraftNoise
{
    public string Code => "D8";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var (before, behind) = (dice.Chance(0.5), dice.Chance(0.8));
        return TextEdits.Change(draft, this, log, block => block.Role is TextRole.Paragraph or TextRole.Title ? [.. Blanks(block.Passage.Text, before, behind)] : []);
    }

    private static IEnumerable<TextEdit> Blanks(string text, bool before, bool behind)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var (left, right) = (text[i - 1], text[i]);
            if ((before && IsChinese(left) && char.IsAsciiDigit(right)) || (behind && char.IsAsciiDigit(left) && IsChinese(right)))
                yield return new TextEdit(i, 0, " ");
        }
    }

    private static bool IsChinese(char c) => c is >= '一' and <= '\u9FFF';
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>E18: the numerals of headings are mixed or missing: <c>1、总体情况</c>, <c>总体情况</c>.</summary>
public sealed class HeadingNumberNoise : IDraftNoise
{
    private const string Numerals = "一二三四五六七八九十";

    public string Code => "E18";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        TextEdits.Change(draft, this, log, block =>
        {
            if (block is not { Role: TextRole.Heading, Passage.Text: [var numeral, '、', ..] } || Numerals.IndexOf(numeral, StringComparison.Ordinal) is not (>= 0 and var place) || !dice.Chance(0.5))
                return [];
            return [new TextEdit(0, 2, dice.Chance(0.6) ? $"{place + 1}、" : "")];
        });
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>D15: enumerators stand right before sentences that hold numbers: <c>①…0次②…0次</c>, <c>2、…</c>.</summary>
public sealed class EnumeratorNoise : IDraftNoise
{
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩";

    public string Code => "D15";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var circled = dice.Chance(0.6);
        return TextEdits.Change(draft, this, log, block => block.Role == TextRole.Paragraph ? [.. Enumerators(block.Passage.Text, circled)] : []);
    }

    private static IEnumerable<TextEdit> Enumerators(string text, bool circled)
    {
        var number = 0;
        for (var i = 0; i + 1 < text.Length && number < Circled.Length; i++)
        {
            if (i > 0 && text[i - 1] != '。')
                continue;
            yield return new TextEdit(i, 0, circled ? Circled[number].ToString() : $"{number + 1}、");
            number++;
        }
    }
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>E15: a sentence copied from the report of another kind of office: 我镇 in a bureau's.</summary>
public sealed class CopiedTextNoise : IDraftNoise
{
    public string Code => "E15";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var sentence = Phrases.Draw("copied", scene.Words, dice);
        var last = draft.Blocks.ToList().FindLastIndex(block => block is TextBlock { Role: TextRole.Paragraph });
        if (last < 0 || sentence.StartsWith(draft.Office.Self, StringComparison.Ordinal))
            return null;
        log.Add(this, "正文", sentence);
        return draft with { Blocks = [.. draft.Blocks.Take(last), new TextBlock(TextRole.Paragraph, sentence), .. draft.Blocks.Skip(last)] };
    }
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Tables;

/// <summary>B16: a sentence of the template stands before a table.</summary>
public sealed class TemplateSentenceNoise : IDraftNoise
{
    public string Code => "B16";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!draft.Tables.Any())
            return null;
        var sentence = Phrases.Draw("template", scene.Words, dice);
        log.Add(this, "表格前", sentence);
        return draft with { Blocks = [.. draft.Blocks.SelectMany(block => block is TableBlock ? [new TextBlock(TextRole.Paragraph, sentence), block] : new[] { block })] };
    }
}

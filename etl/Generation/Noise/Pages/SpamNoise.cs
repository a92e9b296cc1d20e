using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Pages;

/// <summary>E7: an advertisement before the title.</summary>
public sealed class SpamNoise : IDraftNoise
{
    public string Code => "E7";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!scene.IsPage)
            return null;
        var spam = Phrases.Draw("spam", scene.Words, dice);
        log.Add(this, "页面", spam);
        return draft with { Blocks = [new TextBlock(TextRole.Page, spam), .. draft.Blocks] };
    }
}

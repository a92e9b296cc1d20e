using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Pages;

/// <summary>E8: navigation and share buttons of the site around the report.</summary>
public sealed class ChromeNoise : IDraftNoise
{
    public string Code => "E8";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!scene.IsPage)
            return null;
        var before = Phrases.Some("chrome_before", 0.5, scene.Words, dice).ToList();
        var after = Phrases.Some("chrome_after", 0.5, scene.Words, dice).ToList();
        foreach (var line in before.Concat(after))
            log.Add(this, "页面", line);
        return draft with { Blocks = [.. before.Select(Line), .. draft.Blocks, .. after.Select(Line)] };
    }

    private static TextBlock Line(string text) => new(TextRole.Navigation, text);
}

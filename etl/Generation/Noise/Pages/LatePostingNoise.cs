using System.Globalization;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Pages;

/// <summary>E17: the page was posted years after the report's year, as when a new site takes over old reports.</summary>
public sealed class LatePostingNoise : IDraftNoise
{
    public string Code => "E17";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!scene.IsPage || draft.PublishedOn is not null)
            return null;
        var posted = new DateOnly(draft.Year + dice.Between(3, 9), dice.Between(1, 12), dice.Between(1, 28));
        var line = "发布时间:" + posted.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        log.Add(this, "页面", line);
        return draft with { PublishedOn = posted, Blocks = [new TextBlock(TextRole.Page, line), .. draft.Blocks] };
    }
}

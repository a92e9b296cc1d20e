using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Pages;

/// <summary>E10: the title stands twice, once for the site and once for the report; or within a collection: <c>第一篇:</c>.</summary>
public sealed class TitleTwiceNoise : IDraftNoise
{
    public string Code => "E10";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var title = (dice.Chance(0.2) ? "第一篇:" : "") + draft.Title;
        log.Add(this, "标题", title);
        return draft with { Blocks = [new TextBlock(TextRole.Title, title), .. draft.Blocks] };
    }
}

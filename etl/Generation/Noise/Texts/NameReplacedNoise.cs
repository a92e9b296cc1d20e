using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>E5: a hijacked site writes its own name over the county's.</summary>
public sealed class NameReplacedNoise : IDraftNoise
{
    public string Code => "E5";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!scene.IsPage)
            return null;
        var county = draft.Office.Region.County!;
        var hijack = Phrases.Draw("hijack", scene.Words, dice) + " ";
        var changed = TextEdits.Change(draft, this, log, block => TextEdits.Replace(block.Passage.Text, county, hijack));
        return changed is null ? null : changed with
        {
            Title = draft.Title.Replace(county, hijack, StringComparison.Ordinal),
            Known = draft.Known with { Name = draft.Office.Name[county.Length..], Code = null },
        };
    }
}

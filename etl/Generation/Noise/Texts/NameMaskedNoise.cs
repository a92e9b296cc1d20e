using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>E6: the name of the office is masked: <c>****政府</c>.</summary>
public sealed class NameMaskedNoise : IDraftNoise
{
    private const int Shown = 2;

    public string Code => "E6";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!scene.IsPage)
            return null;
        var name = draft.Office.Name;
        var masked = "****" + name[^Shown..];
        var changed = TextEdits.Change(draft, this, log, block => TextEdits.Replace(block.Passage.Text, name, masked));
        return changed is null ? null : changed with
        {
            Title = draft.Title.Replace(name, masked, StringComparison.Ordinal),
            Known = draft.Known with { Name = null, Code = null },
        };
    }
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Texts;

/// <summary>C13: the report never names its office; it says 我镇.</summary>
public sealed class NameLostNoise : IDraftNoise
{
    public string Code => "C13";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (draft.Tables.Any(grid => grid.Code is "S1" or "C1" or "L"))
            return null;
        var changed = TextEdits.Change(draft, this, log, block => TextEdits.Replace(block.Passage.Text, draft.Office.Name, block.Role == TextRole.Title ? "" : draft.Office.Self));
        return changed is null ? null : changed with
        {
            Title = draft.Title.Replace(draft.Office.Name, "", StringComparison.Ordinal),
            Known = draft.Known with { Name = null, Code = null },
        };
    }
}

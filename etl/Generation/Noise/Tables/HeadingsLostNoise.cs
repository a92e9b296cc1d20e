using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Tables;

/// <summary>C11: the headings of sections are lost, but for those in brackets.</summary>
public sealed class HeadingsLostNoise : IDraftNoise
{
    public string Code => "C11";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var kept = draft.Blocks.Where(block => block is not TextBlock { Role: TextRole.Heading, Passage.Text: [not '(', ..] }).ToList();
        if (kept.Count == draft.Blocks.Count)
            return null;
        log.Add(this, "标题", $"{draft.Blocks.Count - kept.Count}个标题丢失");
        // Without tables nothing is left that tells the form.
        return draft with { Form = draft.Tables.Any() ? draft.Form : "PROSE", Blocks = kept };
    }
}

using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Tables;

/// <summary>C10: the statistics are an attachment that the page only names.</summary>
public sealed class AttachmentOnlyNoise : IDraftNoise
{
    private const int LongestFrame = 30;

    public string Code => "C10";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var blocks = draft.Blocks.ToList();
        var table = blocks.FindIndex(block => block is TableBlock { Grid.Code: "S1" or "C1" or "L" });
        if (table < 0)
            return null;
        var first = blocks.FindLastIndex(table, block => block is TextBlock { Role: TextRole.Heading });
        var last = table;
        while (last + 1 < blocks.Count && blocks[last + 1] is TextBlock { Role: TextRole.Paragraph } frame && frame.Passage.Text.Length <= LongestFrame)
            last++;
        var attachment = Phrases.Draw("attachment", scene.Words, dice);
        blocks.RemoveRange(first, last - first + 1);
        blocks.Insert(first, new TextBlock(TextRole.Paragraph, attachment));
        log.Add(this, "统计表", attachment);
        return draft with { Form = "PROSE", Blocks = blocks };
    }
}

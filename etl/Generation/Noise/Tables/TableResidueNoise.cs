using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Tables;

/// <summary>C8: the tables are lost, and a row of pipes is left of them.</summary>
public sealed class TableResidueNoise : IDraftNoise
{
    public string Code => "C8";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!draft.Tables.Any(grid => grid.Code == "T3"))
            return null;
        log.Add(this, "全部表格", "余下竖线");
        var residue = new TextBlock(TextRole.Paragraph, "| " + new string('|', dice.Between(4, 20)));
        return draft with { Blocks = [.. draft.Blocks.Where(block => block is not TableBlock), residue] };
    }
}

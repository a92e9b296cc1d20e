using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Tables;

/// <summary>C9: the end of table two, the heading and the beginning of table three are lost, and the two are run together.</summary>
public sealed class TablesMergedNoise : IDraftNoise
{
    private const int FewestRowsKept = 5;
    private const int FirstRowOfDenials = 8;

    public string Code => "C9";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        var blocks = draft.Blocks.ToList();
        var second = blocks.FindIndex(block => block is TableBlock { Grid.Code: "T2" });
        var third = blocks.FindIndex(block => block is TableBlock { Grid.Code: "T3" });
        if (second < 0 || third < 0)
            return null;
        var (upper, lower) = (((TableBlock)blocks[second]).Grid, ((TableBlock)blocks[third]).Grid);
        if (upper.Rows.Count <= FewestRowsKept || lower.Rows.Count <= FirstRowOfDenials + 8)
            return null;
        var kept = dice.Between(FewestRowsKept, upper.Rows.Count - 1);
        var lost = dice.Between(FirstRowOfDenials, FirstRowOfDenials + 6);
        log.Add(this, "T2、T3", $"T2余{kept}行，T3前{lost}行丢失");
        blocks.RemoveRange(second, third - second + 1);
        blocks.InsertRange(second, [new TableBlock(upper.WithoutRows(kept, upper.Rows.Count - kept)), new TableBlock(lower.WithoutRows(0, lost))]);
        return draft with { Blocks = blocks };
    }
}

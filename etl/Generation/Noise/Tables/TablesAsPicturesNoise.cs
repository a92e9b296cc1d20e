using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Tables;

/// <summary>C7: the tables were pictures; their headings are all that is left.</summary>
public sealed class TablesAsPicturesNoise : IDraftNoise
{
    public string Code => "C7";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!draft.Tables.Any(grid => grid.Code == "T3"))
            return null;
        log.Add(this, "全部表格", "表格为图片");
        return draft with { Blocks = [.. draft.Blocks.Where(block => block is not TableBlock)] };
    }
}

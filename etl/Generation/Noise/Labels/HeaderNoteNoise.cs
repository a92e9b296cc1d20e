using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Labels;

/// <summary>B8: notes behind labels: <c>现行有效件数(历史累计)</c>.</summary>
public sealed class HeaderNoteNoise : IDraftNoise
{
    private static readonly string[] noted = ["规章", "行政规范性文件", "规范性文件", "现行有效件数", "对外公开总数量", "行政处罚"];

    public string Code => "B8";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log) =>
        LabelCells.Change(draft, this, log, (cell, _) =>
            noted.Contains(cell.Text) && dice.Chance(0.5) ? cell.Text + Phrases.Draw("header_note", scene.Words, dice) : null);
}

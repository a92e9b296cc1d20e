using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Pages;

/// <summary>E14: names of files to download under the report.</summary>
public sealed class FileNameNoise : IDraftNoise
{
    public string Code => "E14";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!scene.IsPage)
            return null;
        var names = Phrases.Some("file_name", 0.7, scene.Words, dice).ToList();
        foreach (var name in names)
            log.Add(this, "文末", name);
        return names.Count == 0 ? null : draft with { Blocks = [.. draft.Blocks, .. names.Select(name => new TextBlock(TextRole.Page, name))] };
    }
}

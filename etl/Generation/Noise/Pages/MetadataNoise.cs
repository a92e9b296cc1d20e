using System.Globalization;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Pages;

/// <summary>E9: the site's metadata stand before the report, in pipes, in bullets or one a line.</summary>
public sealed class MetadataNoise : IDraftNoise
{
    public string Code => "E9";

    public ReportDraft? Apply(ReportDraft draft, NoiseScene scene, Dice dice, NoiseLog log)
    {
        if (!scene.IsPage)
            return null;
        var pairs = Phrases.Some("metadata", 0.8, scene.Words, dice).Select(text => text.Split('|')).ToList();
        if (draft.PublishedOn is { } date)
            pairs.Add(["公开日期", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]);
        if (pairs.Count == 0)
            return null;
        var lines = Lines(pairs, dice.Below(3)).ToList();
        foreach (var line in lines)
            log.Add(this, "页面", line);
        return draft with { Blocks = [.. lines.Select(line => new TextBlock(TextRole.Page, line)), .. draft.Blocks] };
    }

    private static IEnumerable<string> Lines(List<string[]> pairs, int style) => style switch
    {
        0 => pairs.Chunk(2).Select(two => string.Concat(two.Select(pair => $"{pair[0]}: | {pair[1]} | "))),
        1 => pairs.Select(pair => $"• {pair[0]}:{pair[1]}"),
        _ => pairs.Select(pair => $"{pair[0]}:{pair[1]}"),
    };
}

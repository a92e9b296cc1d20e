using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Lines;

/// <summary>E12: what is left of Word's bookmarks.</summary>
public sealed class BookmarkNoise : ILineNoise
{
    private const string Bookmark = "[bookmark: _GoBack]";

    public string Code => "E12";

    public IReadOnlyList<PrintedLine> Apply(IReadOnlyList<PrintedLine> lines, Dice dice, NoiseLog log)
    {
        var paragraphs = Enumerable.Range(0, lines.Count).Where(i => lines[i].Role == TextRole.Paragraph && lines[i].Text.Length > 0).ToList();
        if (paragraphs.Count == 0)
            return lines;
        var chosen = dice.Pick(paragraphs);
        log.Add(this, $"第{chosen + 1}行", Bookmark);
        return [.. lines.Select((line, i) => i == chosen ? line with { Text = Bookmark + line.Text } : line)];
    }
}

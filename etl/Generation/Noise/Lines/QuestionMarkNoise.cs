using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Lines;

/// <summary>E13: the ideographic blanks of indents were turned into question marks; other blanks into non-breaking ones.</summary>
public sealed class QuestionMarkNoise : ILineNoise
{
    private const string Indent = "　　";

    public string Code => "E13";

    public IReadOnlyList<PrintedLine> Apply(IReadOnlyList<PrintedLine> lines, Dice dice, NoiseLog log)
    {
        var marks = dice.Chance(0.5);
        var changed = 0;
        IReadOnlyList<PrintedLine> result = [.. lines.Select(line =>
        {
            var text = marks && line.Text.StartsWith(Indent, StringComparison.Ordinal) ? "????" + line.Text[Indent.Length..] : line.Text;
            text = marks ? text : text.Replace(' ', '\u00A0');
            changed += text == line.Text ? 0 : 1;
            return line with { Text = text };
        })];
        if (changed > 0)
            log.Add(this, "各行", marks ? "缩进变为问号" : "空格变为不换行空格");
        return result;
    }
}

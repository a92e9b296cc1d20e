using System.Globalization;
using Warehouse.Etl.Generation.Drafts;
using Warehouse.Etl.Generation.Layouts;
using Warehouse.Etl.Generation.Randomness;

namespace Warehouse.Etl.Generation.Noise.Lines;

/// <summary>E11: a page number and a line break in the middle of a word, in text without figures.</summary>
public sealed class PageNumberNoise : ILineNoise
{
    private const int ShortestLine = 20;

    public string Code => "E11";

    public IReadOnlyList<PrintedLine> Apply(IReadOnlyList<PrintedLine> lines, Dice dice, NoiseLog log)
    {
        var result = new List<PrintedLine>();
        var page = 0;
        foreach (var line in lines)
        {
            if (line.Role != TextRole.Paragraph || line.Facts.Count > 0 || line.Text.Length < ShortestLine || line.Text.Any(char.IsAsciiDigit) || !dice.Chance(0.4))
            {
                result.Add(line);
                continue;
            }

            page++;
            var place = dice.Between(ShortestLine / 2, line.Text.Length - 4);
            result.Add(line with { Text = string.Create(CultureInfo.InvariantCulture, $"{line.Text[..place]} {page}") });
            result.Add(line with { Text = line.Text[place..] });
            log.Add(this, $"第{result.Count - 1}行", $"页码{page}");
        }

        return result;
    }
}

using System.Text;

namespace Warehouse.Etl.Reading.Pages;

/// <summary>Words that stand beside each other.</summary>
/// <param name="Words">From left to right.</param>
internal sealed record PageLine(Box Box, IReadOnlyList<PageWord> Words)
{
    /// <summary>A gap of more than so many times the height of the line parts columns.</summary>
    private const double ColumnGap = 1.2;

    /// <summary>Gaps that are blanks, in heights of type: within Chinese, between Chinese and Latin, between two Latin words.</summary>
    private static readonly double[] blankGaps = [1, 0.28, 0.15];

    /// <summary>Parts words into lines, from the top down. Words are of one line if they overlap by half of the lower one.</summary>
    public static List<PageLine> Of(IEnumerable<PageWord> words)
    {
        var lines = new List<PageLine>();
        var line = new List<PageWord>();
        foreach (var word in words.Where(word => !string.IsNullOrWhiteSpace(word.Text)).OrderBy(word => word.Box.MiddleY).ThenBy(word => word.Box.Left))
        {
            if (line.Count > 0 && Overlap(line[0].Box, word.Box) <= Math.Min(line[0].Box.Height, word.Box.Height) / 2)
            {
                lines.Add(Make(line));
                line = [];
            }

            line.Add(word);
        }

        if (line.Count > 0)
            lines.Add(Make(line));
        return lines;
    }

    /// <summary>The text with a blank wherever the page has one between Latin words or numbers.</summary>
    public string Text => Join(Words);

    /// <summary>Parts that stand in columns of their own.</summary>
    public List<PageWord> Segments() => Segments((_, gap) => gap > ColumnGap * Box.Height);

    /// <summary>Parts of the words between gaps.</summary>
    /// <param name="parts">Whether the gap before the word of that index parts columns.</param>
    public List<PageWord> Segments(Func<int, double, bool> parts)
    {
        var segments = new List<PageWord>();
        var start = 0;
        for (var i = 1; i <= Words.Count; i++)
        {
            if (i < Words.Count && !parts(i, Words[i].Box.Left - Words[i - 1].Box.Right))
                continue;
            var part = Words.Skip(start).Take(i - start).ToList();
            segments.Add(new PageWord(part.Select(word => word.Box).Aggregate((a, b) => a.Union(b)), Join(part)));
            start = i;
        }

        return segments;
    }

    private static string Join(IReadOnlyList<PageWord> words)
    {
        var text = new StringBuilder(words[0].Text);
        for (var i = 1; i < words.Count; i++)
        {
            // Next to a Chinese character a small gap is the type-setter's; between numbers it keeps them apart.
            var gap = words[i].Box.Left - words[i - 1].Box.Right;
            var latin = (char.IsAsciiLetterOrDigit(words[i - 1].Text[^1]) ? 1 : 0) + (char.IsAsciiLetterOrDigit(words[i].Text[0]) ? 1 : 0);
            if (gap > blankGaps[latin] * words[i].Box.Height)
                text.Append(' ');
            text.Append(words[i].Text);
        }

        return text.ToString();
    }

    private static double Overlap(Box a, Box b) => Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top);

    private static PageLine Make(List<PageWord> words) =>
        new(words.Select(word => word.Box).Aggregate((a, b) => a.Union(b)), [.. words.OrderBy(word => word.Box.Left)]);
}

namespace Warehouse.Etl.Reading.Pages;

/// <summary>Cuts words where the border between two cells runs through them: narrow columns stand so close that their numbers seem one.</summary>
internal static class WordSplitter
{
    /// <summary>A border this near to a word's end, in parts of its width, only touches it.</summary>
    private const double Touching = 0.15;

    /// <param name="borders">Positions of possible borders, ascending.</param>
    /// <param name="isBorder">Whether the position of that index is a border where the word stands.</param>
    public static IEnumerable<PageWord> Split(PageWord word, double[] borders, Func<int, bool> isBorder)
    {
        var margin = Touching * word.Box.Width;
        for (var i = 1; i < borders.Length - 1; i++)
        {
            if (borders[i] <= word.Box.Left + margin || borders[i] >= word.Box.Right - margin || !isBorder(i))
                continue;
            var cut = CharactersBefore(word, borders[i]);
            if (cut <= 0 || cut >= word.Text.Length)
                continue;
            yield return new PageWord(word.Box with { Right = borders[i] }, word.Text[..cut]);
            word = new PageWord(word.Box with { Left = borders[i] }, word.Text[cut..]);
            margin = Touching * word.Box.Width;
        }

        yield return word;
    }

    private static int CharactersBefore(PageWord word, double position)
    {
        var widths = word.Text.Select(c => c < '\u0100' ? 1.0 : 2.0).ToArray();
        var before = (position - word.Box.Left) / word.Box.Width * widths.Sum();
        var count = 0;
        for (var sum = 0.0; count < widths.Length && sum + widths[count] / 2 <= before; count++)
            sum += widths[count];
        return count;
    }
}

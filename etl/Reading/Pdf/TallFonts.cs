using Warehouse.Etl.Reading.Pages;

namespace Warehouse.Etl.Reading.Pdf;

/// <summary>
/// A font of many scripts (思源, Noto) is as tall as its tallest character, more than twice the type: the boxes of its words
/// reach over the lines above and below. A Chinese character is as wide as the type is tall, which tells the type.
/// </summary>
internal static class TallFonts
{
    /// <summary>Boxes taller than so many times the type are the font's, not the line's.</summary>
    private const double Tallest = 1.6;

    /// <summary>The height of a box, in heights of type, as most fonts have it.</summary>
    private const double Usual = 1.2;

    /// <summary>The same words in boxes as tall as their type; left as they are where the page has no such font.</summary>
    public static IReadOnlyList<PageWord> Fit(IReadOnlyList<PageWord> words)
    {
        var shares = words.Where(IsChinese).Select(word => word.Box.Height / Type(word)).Order().ToList();
        return shares.Count == 0 || shares[shares.Count / 2] < Tallest ? words : [.. words.Select(word => IsChinese(word) ? Fitted(word) : word)];
    }

    private static bool IsChinese(PageWord word) => word.Box.Width > 0 && word.Text.Length > 0 && word.Text.All(c => c >= '\u2E80');

    private static double Type(PageWord word) => word.Box.Width / word.Text.Length;

    private static PageWord Fitted(PageWord word)
    {
        var spare = Math.Max(word.Box.Height - Usual * Type(word), 0) / 2;
        return word with { Box = word.Box with { Top = word.Box.Top + spare, Bottom = word.Box.Bottom - spare } };
    }
}

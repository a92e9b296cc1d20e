namespace Warehouse.Etl.Generation.Writing;

/// <summary>Punctuation of Chinese typesetting. The length of a text does not change.</summary>
internal static class Punctuation
{
    private const string Half = "(),:;";
    private const string Full = "（），：；";

    /// <summary>Commas and colons between digits belong to numbers and times, and stay.</summary>
    public static string FullWidth(string text)
    {
        if (text.AsSpan().IndexOfAny(Half) < 0)
            return text;
        return string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                var place = Half.IndexOf(source[i], StringComparison.Ordinal);
                target[i] = place < 0 || IsBetweenDigits(source, i) ? source[i] : Full[place];
            }
        });
    }

    private static bool IsBetweenDigits(string text, int place) =>
        place > 0 && place + 1 < text.Length && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]);
}

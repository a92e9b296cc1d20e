
namespace Warehouse.Etl.Extraction.Identity.Layout;

/// <summary>One line that holds something, made ready for looking for names and dates.</summary>
/// <param name="Number">Its number in the document.</param>
/// <param name="Text">Without blanks between a digit and a character; other blanks are kept, for they part words that do not belong together.</param>
/// <param name="Joined">Without any blanks: titles are often spaced out.</param>
public sealed record TextLine(int Number, string Text, string Joined)
{
    /// <summary>Whether a year of this century may stand in it: few lines have one, and many patterns ask for one.</summary>
    public bool MayHaveYear { get; } = Joined.Contains("20", StringComparison.Ordinal);

    public bool HasDigits { get; } = Joined.AsSpan().ContainsAnyInRange('0', '9');

    private const int LeastScratch = 1024;

    [ThreadStatic]
    private static char[]? scratch;

    public static TextLine Of(int number, string repaired)
    {
        var text = ChineseNumerals.WithDigits(WithoutBlanksAroundDigits(repaired.Trim()));
        return new TextLine(number, text, WithoutBlanks(text));
    }

    private static string WithoutBlanksAroundDigits(string line)
    {
        if (!line.Contains(' ', StringComparison.Ordinal))
            return line;

        var text = Scratch(line.Length);
        var length = 0;
        for (var at = 0; at < line.Length;)
        {
            var end = at;
            while (end < line.Length && line[end] == ' ')
                end++;
            if (end == at)
            {
                text[length++] = line[at++];
                continue;
            }

            if (!JoinsDigitAndCharacter(line, at, end))
            {
                line.AsSpan(at, end - at).CopyTo(text[length..]);
                length += end - at;
            }

            at = end;
        }

        return new string(text[..length]);
    }

    private static bool JoinsDigitAndCharacter(string line, int start, int end) =>
        start > 0 && end < line.Length
        && ((char.IsAsciiDigit(line[start - 1]) && IsHan(line[end])) || (IsHan(line[start - 1]) && char.IsAsciiDigit(line[end])));

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static string WithoutBlanks(string line)
    {
        if (!line.AsSpan().ContainsAny(' ', '\t'))
            return line;
        var kept = Scratch(line.Length);
        var length = 0;
        foreach (var c in line)
        {
            if (c is not (' ' or '\t'))
                kept[length++] = c;
        }

        return new string(kept[..length]);
    }

    /// <summary>Room for a line while it is changed, kept for the next: a line is changed at once, and several threads have one each.</summary>
    private static Span<char> Scratch(int length)
    {
        if (scratch is null || scratch.Length < length)
            scratch = new char[Math.Max(length, LeastScratch)];
        return scratch;
    }
}

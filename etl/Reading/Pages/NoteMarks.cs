namespace Warehouse.Etl.Reading.Pages;

/// <summary>Raised marks of notes: 12 with a small 2 above is twelve, and not 122.</summary>
internal static class NoteMarks
{
    /// <summary>A mark is smaller than the word before it by so much, in parts of its height,</summary>
    private const double Smaller = 0.9;

    /// <summary>stands on a line higher by so much,</summary>
    private const double Raised = 0.15;

    /// <summary>and touches it.</summary>
    private const double Touching = 0.15;

    private const int LongestMark = 4;

    public static bool Is(PageWord word, PageWord before)
    {
        var height = before.Box.Height;
        // Only behind a number: beside Chinese characters the numerals of another type seem smaller and raised as well.
        return word.Text.Length is > 0 and <= LongestMark && !word.Text.Any(char.IsLetter) && before.Text is [.., >= '0' and <= '9']
            && word.Box.Height <= Smaller * height
            && before.Box.Bottom - word.Box.Bottom >= Raised * height && word.Box.Bottom > before.Box.Top
            && Math.Abs(word.Box.Left - before.Box.Right) <= Touching * height;
    }
}

using Warehouse.Etl.Extraction.Prose.Texts;

namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>Where a number in digits ends: with its thousands and its decimals, and not with what only stands beside it.</summary>
internal static class DigitRun
{
    /// <summary>A thousands separator is a comma followed by exactly three digits; any other comma ends the number.</summary>
    public static int End(ProsePassage passage, int start)
    {
        var (text, end) = (passage.Text, start);
        while (IsDigit(passage, end, start))
            end++;
        if (end - start <= 3 && text[start] != '0')
            end = GroupsEnd(passage, start, end);
        if (end + 1 < text.Length && text[end] == '.' && IsDigit(passage, end + 1, start))
        {
            end++;
            while (IsDigit(passage, end, start))
                end++;
        }

        return end;
    }

    private static int GroupsEnd(ProsePassage passage, int start, int end)
    {
        var (text, first) = (passage.Text, end);
        while (end + 3 < text.Length && text[end] == ',' && !passage.HasGapBefore(end + 1)
            && IsDigit(passage, end + 1, start) && IsDigit(passage, end + 2, start) && IsDigit(passage, end + 3, start) && !IsDigit(passage, end + 4, start))
            end += 4;
        return end < text.Length && text[end] == '%' ? first : end;
    }

    private static bool IsDigit(ProsePassage passage, int index, int start) =>
        index < passage.Text.Length && char.IsAsciiDigit(passage.Text[index]) && (index == start || !passage.HasGapBefore(index));
}

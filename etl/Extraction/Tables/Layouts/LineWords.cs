using System.Buffers;
using Warehouse.Etl.Extraction.Tables.Cells;
using Warehouse.Etl.Extraction.Tables.Labels;

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>The words of a line that is set in columns: what blanks part.</summary>
internal static class LineWords
{
    private const int LongestUnit = 3;

    /// <summary>A longer word is no value.</summary>
    private const int LongestFirst = 60;

    /// <summary>The units that a value may end with; a dash would make a row of a page number.</summary>
    private static readonly SearchValues<char> valueEnds = SearchValues.Create("件条项次个元无");

    public static readonly char[] Blanks = [' ', '\u3000', '\t'];

    public static bool MayEndValue(char last) => char.IsAsciiDigit(last) || valueEnds.Contains(last);

    public static string[] Of(string text) => [.. Places(text).Select(place => text[place.Start..place.End])];

    /// <summary>What blanks part, and a unit and the number right behind it (万元0.5).</summary>
    public static IEnumerable<(int Start, int End)> Places(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (char.IsWhiteSpace(text[start]))
            {
                start++;
                continue;
            }

            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            var number = text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9');
            if (number is > 0 and <= LongestUnit && LabelMatcher.IsUnit(text.Substring(start, number)) && CellValue.Read(text[(start + number)..end]) is { State: ValueState.Reported })
            {
                yield return (start, start + number);
                start += number;
            }

            yield return (start, end);
            start = end;
        }
    }

    public static string First(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end]) && end < LongestFirst)
            end++;
        return text[..end].ToString();
    }
}

namespace Warehouse.Etl.Extraction.Tables.Layouts;

/// <summary>
/// A line that is a row of a table which could not be read: it ends in several numbers with blanks between, or in one without a unit
/// far from the words before it or behind the note of a unit. No sentence ends so, and which column a number is of is not known.
/// </summary>
internal static class UnreadRow
{
    private const int FewestNumbers = 3;

    private const int WidestBlank = 8;

    private const string Units = "件条项次个";

    private const string UnitNote = "(单位";

    public static bool Is(ReadOnlySpan<char> line)
    {
        var (numbers, bare, gap) = (0, true, 0);
        var rest = line.TrimEnd(' ');
        while (rest.Length > 0 && LastWord(rest) is var word && word.TrimEnd(Units) is { Length: > 0 } number && !number.ContainsAnyExceptInRange('0', '9'))
        {
            numbers++;
            bare &= number.Length == word.Length;
            var before = rest[..^word.Length];
            rest = before.TrimEnd(' ');
            gap = Math.Max(gap, before.Length - rest.Length);
        }

        return rest.Length > 0 && (numbers >= FewestNumbers || (bare && numbers > 0 && (gap >= WidestBlank || (rest[^1] == ')' && rest.Contains(UnitNote, StringComparison.Ordinal)))));
    }

    /// <summary>The word at the end, without the digits that touch other characters: a number right behind a bracket is one as well.</summary>
    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var start = text.LastIndexOfAny(' ', ')') + 1;
        return start == text.Length ? text[^1..] : text[start..];
    }
}

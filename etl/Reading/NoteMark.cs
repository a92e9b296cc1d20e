namespace Warehouse.Etl.Reading;

/// <summary>The raised mark of a note, as in 5¹: it is no digit of what stands before it.</summary>
internal static class NoteMark
{
    private const int Longest = 4;

    /// <param name="before">What stands right before it. A number behind a blank, or alone, is a value that some converter took for raised.</param>
    public static bool Is(ReadOnlySpan<char> raised, char? before)
    {
        if (before is not { } neighbour || char.IsWhiteSpace(neighbour) || raised is not [var first, ..] || char.IsWhiteSpace(first))
            return false;
        var mark = raised.Trim();
        if (mark.Length > Longest || mark.Contains('.'))
            return false;

        // Behind words a number of two digits, or none at all, is no mark.
        if (!char.IsAsciiDigit(neighbour) && !mark.ContainsAnyExceptInRange('0', '9') && mark is not [>= '1' and <= '9'])
            return false;
        foreach (var c in mark)
        {
            if (char.IsLetter(c))
                return false;
        }

        return true;
    }
}

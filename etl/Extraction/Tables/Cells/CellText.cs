namespace Warehouse.Etl.Extraction.Tables.Cells;

/// <summary>The text of a cell. Most hold one digit, and share it.</summary>
internal static class CellText
{
    private static readonly string[] digits = [.. Enumerable.Range(0, 10).Select(digit => ((char)('0' + digit)).ToString())];

    public static string Of(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return trimmed is [>= '0' and <= '9' and var digit] ? digits[digit - '0'] : trimmed.ToString();
    }
}

using System.Text.RegularExpressions;

namespace Warehouse.Etl.Extraction.Prose;

/// <summary>
/// Numbers that stand on lines of their own in the middle of a sentence, as pages with styled numbers are extracted:
/// 主动公开政府信息 / 5928 / 条,全文电子化率达 / 90.3% / 。
/// </summary>
internal static partial class NumberLines
{
    /// <summary>Whether a line goes on with what the one before left open, however short that is.</summary>
    public static bool Resumes(ReadOnlySpan<char> line) => ResumptionPattern().IsMatch(line);

    /// <summary>Whether a line is a number of the sentence that stops before it and goes on after it.</summary>
    public static bool IsWithin(ReadOnlySpan<char> before, ReadOnlySpan<char> line, ReadOnlySpan<char> after) =>
        NumberPattern().IsMatch(line) && OpenPattern().IsMatch(before) && GoesOn(line, after);

    /// <summary>Whether a line goes on after the number before it: with its unit, or with what a percentage leaves open.</summary>
    public static bool GoesOn(ReadOnlySpan<char> number, ReadOnlySpan<char> after) =>
        NumberPattern().IsMatch(number)
        && (Resumes(after) || (!number.EndsWith('%') && after.Length > 0 && CountingWords.At(after.ToString(), 0) is not null));

    [GeneratedRegex(@"^[,;、。%)”》]", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex ResumptionPattern();

    [GeneratedRegex("^[0-9][0-9,.]*%?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex NumberPattern();

    /// <summary>A few words at least, and the last of them says that a number follows.</summary>
    [GeneratedRegex(@"[\u4e00-\u9fff]{3}:?$", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex OpenPattern();
}

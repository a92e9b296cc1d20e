namespace Warehouse.Etl.Reading.PlainText;

/// <summary>
/// What some converters write around text, which parts no cells and is taken off: a pipe at both ends of every line of a page whose
/// layout is a table of one cell; a tab before and behind every piece of text; the mark of a quotation before every line.
/// </summary>
internal static class PageFrame
{
    private const int FewestLines = 20;

    /// <summary>Of ten lines, so many are framed: what precedes and follows the page may not be.</summary>
    private const int MostOfTen = 9;

    /// <returns>The lines without the frame, where they have one.</returns>
    public static IReadOnlyList<string> TakenOff(IReadOnlyList<string> lines) => WithoutTabs(WithoutPipes(WithoutQuotes(lines)));

    private static IReadOnlyList<string> WithoutQuotes(IReadOnlyList<string> lines) =>
        AreMost(lines.Count(IsQuoted), lines.Count(line => !string.IsNullOrWhiteSpace(line)))
            ? [.. lines.Select(line => IsQuoted(line) ? line[Math.Min(line.Length, 2)..] : line)]
            : lines;

    private static IReadOnlyList<string> WithoutPipes(IReadOnlyList<string> lines) =>
        AreMost(lines.Count(line => IsPiped(line) || IsEdge(line)), lines.Count(line => !string.IsNullOrWhiteSpace(line)))
            ? [.. lines.Select(line => IsPiped(line) ? line.Trim()[1..^1] : IsEdge(line) ? "" : line)]
            : lines;

    private static IReadOnlyList<string> WithoutTabs(IReadOnlyList<string> lines) =>
        AreMost(lines.Count(IsTabbed), lines.Count(line => !string.IsNullOrWhiteSpace(line) && line.Contains('\t', StringComparison.Ordinal)))
            ? [.. lines.Select(line => IsTabbed(line) ? line[1..^1] : string.IsNullOrWhiteSpace(line) ? "" : line)]
            : lines;

    private static bool AreMost(int framed, int lines) => lines >= FewestLines && framed * 10 >= lines * MostOfTen;

    private static bool IsPiped(ReadOnlySpan<char> line) => line.Trim() is ['|', .. var inside, '|'] && !inside.Contains('|');

    private static bool IsQuoted(string line) => line == ">" || line.StartsWith("> ", StringComparison.Ordinal);

    private static bool IsEdge(ReadOnlySpan<char> line) => line.Trim() is ['+', .., '+'] edge && !edge.ContainsAnyExcept("+-=");

    private static bool IsTabbed(string line) => line is ['\t', .. var inside, '\t'] && !inside.Contains('\t', StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(inside);
}

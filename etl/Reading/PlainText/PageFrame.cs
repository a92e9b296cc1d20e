namespace Warehouse.Etl.Reading.PlainText;

/// <summary>
/// The frame that some converters draw around a page whose layout is a table of one cell: a pipe at both ends of every line,
/// and none within. It parts no cells, and is taken off.
/// </summary>
internal static class PageFrame
{
    private const int FewestLines = 20;

    /// <summary>Of ten lines, so many are framed: what precedes and follows the page may not be.</summary>
    private const int MostOfTen = 9;

    /// <returns>The lines without the frame, where they have one.</returns>
    public static IReadOnlyList<string> TakenOff(IReadOnlyList<string> lines)
    {
        var filled = lines.Count(line => !string.IsNullOrWhiteSpace(line));
        var framed = lines.Count(line => IsFramed(line) || IsEdge(line));
        return filled < FewestLines || framed * 10 < filled * MostOfTen ? lines : [.. lines.Select(line => IsFramed(line) ? line.Trim()[1..^1] : IsEdge(line) ? "" : line)];
    }

    private static bool IsFramed(ReadOnlySpan<char> line) =>
        line.Trim() is ['|', .. var inside, '|'] && !inside.Contains('|');

    private static bool IsEdge(ReadOnlySpan<char> line) => line.Trim() is ['+', .., '+'] edge && !edge.ContainsAnyExcept("+-=");
}

using Warehouse.Etl.Extraction.Prose.Patterns;

namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>Follows the headings of a document, set on lines of their own, run into the text or without their numbers.</summary>
internal sealed class SectionTracker
{
    private const int LongestHeading = 40;

    private static readonly Words problems = new("{问题}");
    private static readonly Words unnumbered = new("^[^,。;]{2,20}(?:情况|事项|措施|问题|打算|概述)$");

    /// <summary>公开数量: on a line of its own ends the enumeration before it.</summary>
    private static readonly Words label = new("^[^,。;:、{数}]{2,12}:$");
    private readonly string[] headings = ["", "", "", ""];
    private int problemLevel;

    public ProseSection Current { get; private set; } = ProseSection.Start;

    /// <summary>Takes note of the heading that a sentence begins with, if it does.</summary>
    /// <returns>The length of the heading's number.</returns>
    public int Enter(ReadOnlySpan<char> sentence, bool isWholePassage)
    {
        var marker = SectionHeading.MarkerLength(sentence, out var level);
        var isLabel = marker == 0 && isWholePassage && label.IsMatch(sentence);
        if (marker == 0 && !isLabel && !(isWholePassage && unnumbered.IsMatch(sentence)))
            return 0;
        var heading = HeadingText(sentence[marker..]);
        if (marker == 0)
            level = isLabel ? headings.Length - 1 : 1;
        if (problems.IsMatch(heading))
            problemLevel = problemLevel == 0 ? level : Math.Min(problemLevel, level);
        else if (level <= problemLevel)
            problemLevel = 0;
        headings[level] = heading;
        headings.AsSpan(level + 1).Fill("");
        Current = new ProseSection(problemLevel == 0, heading, headings[..level].LastOrDefault(outer => outer.Length > 0) ?? "");
        return marker;
    }

    private static string HeadingText(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny("。:,;\n");
        if (end < 0 || end > LongestHeading)
            end = Math.Min(text.Length, LongestHeading);
        return text[..end].ToString();
    }
}

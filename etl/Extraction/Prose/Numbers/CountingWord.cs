namespace Warehouse.Etl.Extraction.Prose.Numbers;

/// <summary>A unit as reports print it: a row of <c>prose-units.csv</c>.</summary>
/// <param name="Classes">The classes of values that it counts; none for durations, sizes and the structure of a text.</param>
/// <param name="InWords">Whether a number before it may be written in Chinese numerals (两次, 一名).</param>
internal sealed record CountingWord(string Unit, IReadOnlyList<string> Classes, bool InWords)
{
    public bool Counts => Classes.Count > 0;
}

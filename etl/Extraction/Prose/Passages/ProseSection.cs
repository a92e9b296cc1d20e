namespace Warehouse.Etl.Extraction.Prose.Passages;

/// <summary>Where in a report a sentence stands.</summary>
/// <param name="IsData">False in sections on problems and plans, whose numbers are no results of the year.</param>
/// <param name="Heading">The words of the innermost heading, which may name the subject that its sentences leave out.</param>
/// <param name="Outer">The words of the heading above it, which name the subject where the innermost does not.</param>
internal readonly record struct ProseSection(bool IsData, string Heading, string Outer)
{
    public static ProseSection Start { get; } = new(true, "", "");
}

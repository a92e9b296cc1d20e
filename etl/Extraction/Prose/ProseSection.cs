namespace Warehouse.Etl.Extraction.Prose;

/// <summary>Where in a report a sentence stands.</summary>
/// <param name="IsData">False in sections on problems and plans, whose numbers are no results of the year.</param>
/// <param name="Heading">The words of the innermost heading, which may name the subject that its sentences leave out.</param>
internal readonly record struct ProseSection(bool IsData, string Heading)
{
    public static ProseSection Start { get; } = new(true, "");
}

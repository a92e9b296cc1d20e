namespace Warehouse.Etl.Extraction.Prose.Patterns;

/// <summary>A row of <c>prose-synonyms.csv</c>.</summary>
/// <param name="ReadAs">The words that stand in patterns.</param>
/// <param name="AfterPause">Whether it is one only where a clause or a bracket begins.</param>
internal sealed record Synonym(string Words, string ReadAs, bool AfterPause);

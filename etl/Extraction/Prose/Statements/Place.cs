using Warehouse.Etl.Extraction.Prose.Passages;

namespace Warehouse.Etl.Extraction.Prose.Statements;

/// <summary>Where a number stands in its document.</summary>
/// <param name="Sentence">Counts the sentences of the document.</param>
/// <param name="Topic">Gives what the text before the sentence speaks of.</param>
internal readonly record struct Place(ProseSection Section, int Sentence, Func<string> Topic);

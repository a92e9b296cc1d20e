namespace Warehouse.Etl.Reading;

/// <summary>One line of a document as it was read.</summary>
/// <param name="Number">1-based. For plain text the physical line; for other formats the paragraph or table row in reading order.</param>
/// <param name="Original">As the document has it: what is shown as evidence.</param>
/// <param name="Text">Repaired (script, width, blanks, artefacts): what is matched. Tabs between cells are kept.</param>
public sealed record SourceLine(int Number, string Original, string Text);

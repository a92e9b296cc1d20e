namespace Warehouse.Etl.Generation.Writing;

/// <summary>How a text is set.</summary>
/// <param name="Indent">Before each paragraph.</param>
/// <param name="Spaced">Whether an empty line stands between paragraphs.</param>
/// <param name="FullWidth">Whether punctuation is full width.</param>
internal sealed record TextStyle(string Indent, bool Spaced, bool FullWidth);

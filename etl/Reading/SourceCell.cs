namespace Warehouse.Etl.Reading;

/// <summary>One cell of a grid table, repaired text.</summary>
/// <param name="Line">The number of the <see cref="SourceLine"/> that holds its row.</param>
/// <param name="IsContinuation">True for the places that a merged cell covers beside its first: the text is the first one's, and must not be counted twice.</param>
public sealed record SourceCell(string Text, int Line, bool IsContinuation = false);

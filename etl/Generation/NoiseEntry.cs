namespace Warehouse.Etl.Generation;

/// <summary>One thing that was done to a document: a row of <c>noise.csv</c>.</summary>
/// <param name="Kind">A code of <c>generation-noise.csv</c>.</param>
/// <param name="Where">The table, the line or the part of the page.</param>
/// <param name="What">In words, or the text that was put in.</param>
public sealed record NoiseEntry(string File, string Kind, string Where, string What);

using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Generation;

/// <summary>A made-up document, and what a perfect reader makes of it.</summary>
/// <param name="File">Its name; <see cref="Truth"/> names it as its source.</param>
public sealed record GeneratedDocument(string File, byte[] Bytes, ParsedReport Truth, IReadOnlyList<NoiseEntry> Noise);

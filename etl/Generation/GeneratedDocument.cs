using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Generation;

/// <summary>A made-up document, and what a perfect reader makes of it.</summary>
/// <param name="File">Its name.</param>
/// <param name="Bytes">For PDF the Word document that is still to be printed.</param>
/// <param name="Truth">Names the document as its source; where the document is a parsed report itself, it is that report.</param>
public sealed record GeneratedDocument(string File, byte[] Bytes, ParsedReport Truth, IReadOnlyList<NoiseEntry> Noise);

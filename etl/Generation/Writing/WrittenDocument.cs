using Warehouse.Etl.Generation.Layouts;

namespace Warehouse.Etl.Generation.Writing;

/// <summary>A document in the bytes of its format.</summary>
/// <param name="Encoding">Name of the character encoding as a reader reports it.</param>
/// <param name="Lines">The lines that a reader numbers, in order.</param>
public sealed record WrittenDocument(byte[] Bytes, string Encoding, IReadOnlyList<PrintedLine> Lines);

namespace Warehouse.Etl.Reading;

/// <summary>A document as read: every line in reading order, the tables whose grid is known, and what the carrier says about it.</summary>
/// <param name="File">Name as given, without the path of the machine.</param>
/// <param name="Sha256">Of the bytes, lower-case hexadecimal: the document's identity.</param>
/// <param name="Encoding">IANA name of the character encoding found, such as <c>utf-8</c> or <c>gb18030</c>.</param>
/// <param name="Lines">Everything in reading order; a row of a grid table is one line, its cells separated by tabs.</param>
/// <param name="Tables">Grid tables in reading order; empty for plain text, whose tables are found by their labels.</param>
/// <param name="Metadata">What surrounds the text (title, publisher, published_on, index_number …) where the format carries it.</param>
public sealed record SourceDocument(
    string File,
    string Sha256,
    SourceFormat Format,
    string Encoding,
    IReadOnlyList<SourceLine> Lines,
    IReadOnlyList<SourceTable> Tables,
    IReadOnlyDictionary<string, string> Metadata);

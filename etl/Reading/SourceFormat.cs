namespace Warehouse.Etl.Reading;

/// <summary>What a file is, judged by its content and not by its name.</summary>
public enum SourceFormat
{
    Txt,
    Html,
    Docx,
    /// <summary>Pages of a fixed layout: PDF, and OFD (GB/T 33190).</summary>
    Pdf,
    Xlsx,
    Json,
}

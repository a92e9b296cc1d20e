namespace Warehouse.Etl.Reading;

/// <summary>What a file is, judged by its content and not by its name.</summary>
public enum SourceFormat
{
    Txt,
    Html,
    Docx,
    Pdf,
    Xlsx,
    Json,
}

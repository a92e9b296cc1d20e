namespace Warehouse.Etl.Reading.Pdf;

/// <summary>The words of one page, in no particular order.</summary>
internal sealed record PdfPage(double Width, double Height, IReadOnlyList<PdfWord> Words);

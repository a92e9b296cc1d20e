namespace Warehouse.Etl.Reading.Pdf;

/// <summary>A run of characters without a gap, and where it stands.</summary>
internal readonly record struct PdfWord(Box Box, string Text);

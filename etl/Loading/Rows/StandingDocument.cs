namespace Warehouse.Etl.Loading.Rows;

/// <summary>The document that is current for an office's own reports, or its consolidated ones, on a year.</summary>
/// <param name="HasFigures">Whether it states a number; asked only where another document of its office and year stands beside it.</param>
internal sealed record StandingDocument(
    int DocumentKey, int OfficeKey, int OfficeDurableKey, int ReportYear, bool IsConsolidated, DateOnly? PublishedOn, string Sha256, string FileName,
    bool HasFigures = false);

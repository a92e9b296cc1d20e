namespace Warehouse.Etl.Loading.Rows;

/// <summary>The document that is current for an office's own reports, or its consolidated ones, on a year.</summary>
/// <param name="HasTable">Whether it states numbers in a table; asked, as the next, only where another document of its office and year stands beside it.</param>
/// <param name="HasSentences">Whether it states numbers in sentences.</param>
internal sealed record StandingDocument(
    int DocumentKey, int OfficeKey, int OfficeDurableKey, int ReportYear, bool IsConsolidated, DateOnly? PublishedOn, string Sha256, string FileName,
    bool HasTable = false,
    bool HasSentences = false)
{
    public Substance Substance => HasTable ? Substance.Table : HasSentences ? Substance.Sentences : Substance.Nothing;
}

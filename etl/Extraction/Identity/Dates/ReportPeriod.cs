namespace Warehouse.Etl.Extraction.Identity.Dates;

/// <summary>When a report is about and when it was published.</summary>
/// <param name="Year">Null where the document does not tell, or is about something else than a year.</param>
/// <param name="Period">The statistics period as stated, where it is.</param>
public sealed record ReportPeriod(
    int? Year,
    StatisticsPeriod? Period,
    DateOnly? PublishedOn,
    IReadOnlyList<Finding> Findings,
    IEnumerable<IdentityEvidence> Evidence);

using Warehouse.Etl.Loading.Runs;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>How a night went.</summary>
/// <param name="IsReportNew">Whether the report was written; otherwise it was current.</param>
/// <param name="Waiting">Documents in quarantine that wait for a person, also those of earlier runs.</param>
/// <param name="NewlyHeld">Documents held back or not readable that were not so before.</param>
public sealed record NightlyResult(
    LoadSummary Run,
    InboxCounts Inbox,
    bool IsReportNew,
    IReadOnlyList<FindingCount> Findings,
    int Waiting,
    int NewlyHeld,
    IReadOnlyList<StageTime> Stages);

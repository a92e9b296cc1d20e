namespace Warehouse.Etl.Loading.Runs;

/// <summary>A row of <c>etl_run</c>.</summary>
/// <param name="StartedAt">UTC.</param>
/// <param name="FinishedAt">UTC; null while it runs, and where it died.</param>
/// <param name="Status"><c>running</c>, <c>completed</c>, <c>failed</c> or <c>interrupted</c>.</param>
/// <param name="Message">Why it failed.</param>
public sealed record RunRecord(
    int RunId,
    DateTime StartedAt,
    DateTime? FinishedAt,
    string Verb,
    string Status,
    int Found,
    int Loaded,
    int Unchanged,
    int Superseded,
    int Quarantined,
    int Failed,
    int Facts,
    int Findings,
    string? Message);

namespace Warehouse.Etl.Loading.Runs;

/// <summary>What a load did. Counts are of documents, but for facts and findings.</summary>
/// <param name="RunId">Key of <c>etl_run</c>.</param>
/// <param name="Found">Reports that were given to it.</param>
/// <param name="Loaded">New and current.</param>
/// <param name="Superseded">Documents, new ones or ones loaded before, that a newer document stands before since this load.</param>
/// <param name="Facts">Rows of <c>fact_disclosure</c>.</param>
/// <param name="Findings">Rows of <c>fact_quality</c> on each document by itself, passes included; years are compared once all are in.</param>
public sealed record LoadSummary(int RunId, int Found, int Loaded, int Unchanged, int Superseded, int Quarantined, int Failed, int Facts, int Findings)
{
    public static LoadSummary Start(int runId) => new(runId, 0, 0, 0, 0, 0, 0, 0, 0);

    internal LoadSummary Add(LoadSummary batch) => new(
        RunId, Found + batch.Found, Loaded + batch.Loaded, Unchanged + batch.Unchanged, Superseded + batch.Superseded,
        Quarantined + batch.Quarantined, Failed + batch.Failed, Facts + batch.Facts, Findings + batch.Findings);
}

namespace Warehouse.Etl.Jobs;

/// <summary>What was made up.</summary>
/// <param name="Facts">Values that the documents state, blank cells included.</param>
/// <param name="Noise">Entries of the list of noise.</param>
public sealed record GenerateResult(int Offices, int Documents, long Facts, long Noise);

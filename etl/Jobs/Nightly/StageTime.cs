namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>How long a part of the job took.</summary>
public sealed record StageTime(string Stage, double Seconds);

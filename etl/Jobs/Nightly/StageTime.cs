namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>How long a part of the job took.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">Of all processors together.</param>
public sealed record StageTime(string Stage, double Seconds, double ProcessorSeconds);

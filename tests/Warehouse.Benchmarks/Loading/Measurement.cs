namespace Warehouse.Benchmarks.Loading;

/// <summary>What a process took.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="ProcessorSeconds">Of all its threads.</param>
/// <param name="Megabytes">The most memory that was resident at a time.</param>
internal readonly record struct Measurement(double Seconds, double ProcessorSeconds, double Megabytes);

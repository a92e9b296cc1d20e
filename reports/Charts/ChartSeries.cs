namespace Warehouse.Reports.Charts;

/// <summary>One line or one set of bars.</summary>
/// <param name="Values">One value per category of the chart; null where nothing was reported, which is a gap and never a zero.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);

namespace Warehouse.Etl.Loading.Runs;

/// <summary>What the runs of a month brought.</summary>
/// <param name="Month">Its first day, UTC.</param>
/// <param name="Documents">Loaded and current then.</param>
public sealed record MonthGrowth(DateOnly Month, int Runs, int Documents, long Facts);

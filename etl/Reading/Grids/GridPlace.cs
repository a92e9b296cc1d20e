namespace Warehouse.Etl.Reading.Grids;

/// <summary>What stands at one place of a grid.</summary>
/// <param name="Origin">The cell; null where a row is shorter than the table.</param>
/// <param name="IsContinuation">False only where the cell begins.</param>
internal readonly record struct GridPlace(GridCell? Origin, bool IsContinuation);

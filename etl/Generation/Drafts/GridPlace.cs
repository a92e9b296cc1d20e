namespace Warehouse.Etl.Generation.Drafts;

/// <summary>One place of the grid.</summary>
/// <param name="Cell">The cell that begins here; null where a merged cell covers the place.</param>
/// <param name="CoveredFromAbove">Whether the merged cell began in a row above.</param>
public readonly record struct GridPlace(GridCell? Cell, bool CoveredFromAbove);

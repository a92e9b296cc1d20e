namespace Warehouse.Etl.Loading.Facts;

/// <summary>A fact that goes into the warehouse.</summary>
/// <param name="ConformedValue">In the unit of the conformed measure; null where there is none or the unit does not convert.</param>
public sealed record SelectedFact(ResolvedFact Resolved, decimal? ConformedValue);

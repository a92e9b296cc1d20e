namespace Warehouse.Reports.Analysis;

/// <summary>One unit of a comparison: its value, its change, its part in the change of all, and its place among the others.</summary>
/// <param name="Contribution">Share of the change of all comparable units, 0–1 and signed; null where they do not add up to a change.</param>
/// <param name="Rank">By value in the year, the highest first; equal values share a rank; null where there is no value.</param>
/// <param name="PreviousRank">The same in the year before.</param>
/// <param name="Movement">Places gained among the units with a value in both years, so that a newcomer moves nobody; negative where lost, null where a value is missing.</param>
public sealed record UnitChange(UnitHistory Unit, YearPoint Point, decimal? Contribution, int? Rank, int? PreviousRank, int? Movement);

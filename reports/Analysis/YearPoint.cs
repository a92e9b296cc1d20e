using Warehouse.Reports.Charts;

namespace Warehouse.Reports.Analysis;

/// <summary>One measure of one region or office in one year.</summary>
/// <param name="Value">The raw total of what was reported; null where nothing was.</param>
/// <param name="Offices">How many offices it rests on; null for a single office.</param>
/// <param name="BreakNote">Why some of it counts something else than the value before, so that no line leads here; null where it does not.</param>
public sealed record YearPoint(int Year, decimal? Value, OfficeCount? Offices, Change Change, string? BreakNote);

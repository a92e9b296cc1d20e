namespace Warehouse.Reports.Analysis;

/// <summary>A subordinate region or an office with what it reported, as one row of a comparison.</summary>
/// <param name="Page">Path of its page below the root of the site.</param>
/// <param name="Measures">The headline measures, by their codes: those that units are compared in.</param>
public sealed record UnitHistory(string Name, string Page, IReadOnlyDictionary<string, MeasureHistory> Measures);

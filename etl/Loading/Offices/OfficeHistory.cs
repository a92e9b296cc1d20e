namespace Warehouse.Etl.Loading.Offices;

/// <summary>All that an office was called and where it was, whichever of its reports is at hand.</summary>
/// <param name="Code">The code it had first: the natural key of <c>dim_office</c>, the same before and after a change.</param>
/// <param name="Periods">In order, without a gap; the last has an end where the office has.</param>
public sealed record OfficeHistory(string Code, IReadOnlyList<OfficePeriod> Periods);

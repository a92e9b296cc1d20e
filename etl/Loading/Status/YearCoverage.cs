namespace Warehouse.Etl.Loading.Status;

/// <summary>Who published on a year, in numbers of offices known to the warehouse.</summary>
/// <param name="OnTime">By the legal date.</param>
/// <param name="Undated">Published, on a day that the document does not say.</param>
/// <param name="Quarantined">Their only document on the year is held back.</param>
public sealed record YearCoverage(int Year, int OnTime, int Late, int Undated, int Missing, int Quarantined);

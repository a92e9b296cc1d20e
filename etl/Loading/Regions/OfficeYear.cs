namespace Warehouse.Etl.Loading.Regions;

/// <summary>A document that counts in a region and year.</summary>
/// <param name="PreviousKey">Of the same office's document on the year before; null where there is none.</param>
internal sealed record OfficeYear(int Region, int Year, int DocumentKey, int? PreviousKey);

namespace Warehouse.Etl.Loading.Regions;

/// <summary>A document that counts in a region and year, or that does so no more.</summary>
/// <param name="PreviousKey">Of the same office's document on the year before; null where there is none.</param>
/// <param name="Sign">1, or −1 where what the document added is taken off.</param>
internal sealed record OfficeYear(int Region, int Year, int DocumentKey, int? PreviousKey, int Sign);

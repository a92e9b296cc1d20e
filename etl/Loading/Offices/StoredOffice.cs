namespace Warehouse.Etl.Loading.Offices;

/// <summary>A version of an office as it stands in the warehouse.</summary>
internal sealed record StoredOffice(int OfficeKey, int DurableKey, string OfficeCode, string Name, string? Kind, int ValidFrom, int? ValidTo);

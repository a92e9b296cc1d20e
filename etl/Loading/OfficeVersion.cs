namespace Warehouse.Etl.Loading;

/// <summary>A row of <c>dim_office</c> as far as loading needs it.</summary>
internal sealed record OfficeVersion(string OfficeCode, int OfficeKey, int ValidFrom, int? ValidTo);

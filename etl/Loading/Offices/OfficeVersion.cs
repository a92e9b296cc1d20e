namespace Warehouse.Etl.Loading.Offices;

/// <summary>A row of <c>dim_office</c> as far as loading needs it.</summary>
/// <param name="DurableKey">The same for all versions of an office.</param>
/// <param name="ValidTo">Null: still so. The last version of an office that is gone has an end.</param>
internal sealed record OfficeVersion(string OfficeCode, int OfficeKey, int DurableKey, int ValidFrom, int? ValidTo, string Name)
{
    public static readonly OfficeVersion Unknown = new("unknown", 0, 0, 0, null, "");

    public bool Covers(int year) => ValidFrom <= year && (ValidTo is null || year <= ValidTo);
}

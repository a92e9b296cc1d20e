using Warehouse.Etl.Loading.Keys;
using Warehouse.Sql.Comparability;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading.Offices;

/// <summary>A row of <c>dim_office</c>.</summary>
internal readonly record struct OfficeRow(OfficeVersion Version, string FullName, string? Kind, OfficePlace Place, int RunId)
{
    private static readonly HashSet<string> mainOfficeKinds =
        [.. ComparabilityData.Deadlines.SelectMany(deadline => deadline.MainOfficeKinds)];

    public static readonly BulkTable<OfficeRow> Table = new BulkTable<OfficeRow>("dim_office")
        .With("office_key", row => row.Version.OfficeKey)
        .With("durable_key", row => row.Version.DurableKey)
        .With("office_code", row => row.Version.OfficeCode)
        .With("office_name", row => row.Version.Name)
        .With("full_name", row => Codes.Fit(row.FullName, 400))
        .With("office_kind", row => row.Kind)
        .With("admin_level", row => row.Place.Level)
        .With("is_main_office", row => row.Kind is { } kind && mainOfficeKinds.Contains(kind))
        .With("region_key", row => row.Place.RegionKey)
        .With("valid_from_year", row => row.Version.ValidFrom)
        .With("valid_to_year", row => row.Version.ValidTo)
        .With("is_current", row => row.Version.ValidTo is null)
        .With("run_id", row => row.RunId);
}

using System.Data.Common;
using Dapper;
using Warehouse.Etl.Extraction;
using Warehouse.Sql.Comparability;
using Warehouse.Sql.Dialects;

namespace Warehouse.Etl.Loading;

/// <summary>The offices of one batch: the versions that the warehouse has, and new ones. A report that names no office belongs to the unknown member.</summary>
internal sealed class OfficeDimension
{
    private static readonly string[] columns =
    [
        "office_key", "durable_key", "office_code", "office_name", "full_name", "office_kind", "admin_level", "is_main_office", "region_key",
        "valid_from_year", "valid_to_year", "is_current", "run_id",
    ];

    private static readonly HashSet<string> mainOfficeKinds =
        [.. ComparabilityData.Deadlines.SelectMany(deadline => deadline.MainOfficeKinds)];

    private readonly Dictionary<string, List<OfficeVersion>> versions;
    private readonly Dictionary<string, (int Key, string Level)> regions;
    private readonly KeySequence keys;
    private readonly int runId;
    private readonly List<object?[]> added = [];

    public OfficeDimension(DbConnection connection, DbTransaction transaction, int runId)
    {
        this.runId = runId;
        keys = new KeySequence(connection, transaction, "dim_office", "office_key");
        versions = connection.Query<OfficeVersion>("""
                SELECT DISTINCT o.office_code AS OfficeCode, o.office_key AS OfficeKey, o.durable_key AS DurableKey, o.valid_from_year AS ValidFrom, o.valid_to_year AS ValidTo
                FROM dim_office o JOIN stage_document s ON s.office_code = o.office_code
                """, transaction: transaction)
            .GroupBy(version => version.OfficeCode, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(version => version.ValidFrom).ToList(), StringComparer.Ordinal);
        regions = connection.Query<(string Code, int Key, string Level)>("""
                SELECT DISTINCT r.region_code, r.region_key, r.level
                FROM dim_region r JOIN stage_document s ON s.region_code = r.region_code
                """, transaction: transaction)
            .ToDictionary(row => row.Code, row => (row.Key, row.Level), StringComparer.Ordinal);
    }

    /// <summary>The version of the report's office that is valid in a year; of several that are not, the last.</summary>
    public OfficeVersion VersionOf(ReportOffice office, int year)
    {
        if (office.Code is not { } code)
            return OfficeVersion.Unknown;
        if (!versions.TryGetValue(code, out var known))
            versions[code] = known = [Add(office, code)];
        return known.Find(version => version.ValidFrom <= year && (version.ValidTo is null || year <= version.ValidTo)) ?? known[^1];
    }

    public void Write(DbConnection connection, DbTransaction transaction, ISqlDialect dialect)
    {
        if (added.Count > 0)
            dialect.BulkInsert(connection, transaction, "dim_office", columns, added);
    }

    private OfficeVersion Add(ReportOffice office, string code)
    {
        var (regionKey, level) = office.Region?.Code is { } regionCode && regions.TryGetValue(regionCode, out var region) ? region : (0, null);
        var key = keys.Next();
        var version = new OfficeVersion(code, key, key, 0, null);
        var name = office.Name ?? code;
        added.Add(
        [
            key, key, code, Codes.Fit(name, 200), Codes.Fit(FullName(office.Region, name), 400), office.Kind, level,
            office.Kind is { } kind && mainOfficeKinds.Contains(kind), regionKey, version.ValidFrom, version.ValidTo, true, runId,
        ]);
        return version;
    }

    /// <summary>The name with the divisions above it, none of them twice: 湖南省长沙市岳麓区 and 咸嘉湖街道办事处, not 咸嘉湖街道咸嘉湖街道办事处.</summary>
    private static string FullName(ReportRegion? region, string name)
    {
        var divisions = new[] { region?.Province, region?.Prefecture, region?.County, region?.Township }.OfType<string>();
        return string.Concat(divisions.TakeWhile(division => !name.StartsWith(division, StringComparison.Ordinal)).Append(name));
    }
}

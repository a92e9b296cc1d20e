using System.Data.Common;
using Dapper;

namespace Warehouse.Etl.Loading.Years;

/// <summary>Which offices stand beside each other: those of a county and its townships; those of a city itself; those of a province itself.</summary>
internal sealed class YearOffices
{
    private readonly Dictionary<int, (int Durable, string Name, string Group)> versions;
    private readonly ILookup<int, string> groups;
    private readonly ILookup<string, int> members;

    public YearOffices(DbConnection connection, DbTransaction transaction)
    {
        versions = connection.Query<(int Key, int Durable, string Name, string? Group)>("""
                SELECT o.office_key, o.durable_key, o.office_name, COALESCE(r.county_code, r.prefecture_code, r.province_code)
                FROM dim_office o JOIN dim_region r ON r.region_key = o.region_key
                WHERE o.office_key > 0
                """, transaction: transaction)
            .ToDictionary(row => row.Key, row => (row.Durable, row.Name, row.Group ?? $"office {row.Durable}"));
        groups = versions.Values.Distinct().ToLookup(version => version.Durable, version => version.Group);
        members = versions.Values.Distinct().ToLookup(version => version.Group, version => version.Durable, StringComparer.Ordinal);
    }

    public string NameOf(int officeKey) => versions[officeKey].Name;

    public string GroupOf(int officeKey) => versions[officeKey].Group;

    /// <summary>Durable keys of the offices given and of all that ever stood beside one of them.</summary>
    public IReadOnlyList<int> Beside(IEnumerable<int> offices) =>
        [.. offices.SelectMany(office => groups[office]).Distinct(StringComparer.Ordinal).SelectMany(group => members[group]).Distinct().Order()];
}

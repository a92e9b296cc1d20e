using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Quarantine;

/// <summary>The documents in quarantine by SHA-256, with their status.</summary>
public static class HeldStatus
{
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public static IReadOnlyDictionary<string, string> Of(WarehouseDatabase database) => database.Retry(() =>
    {
        using var connection = database.Open();
        return connection.Query<(string Sha256, string Status)>("SELECT sha256, status FROM quarantine").ToDictionary(row => row.Sha256, row => row.Status, StringComparer.Ordinal);
    });
}

using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>Counts anew how many offices are expected in each region and year, once the documents of a run are in and before the roll-ups count them.</summary>
internal static class RegionExpectations
{
    public static void Refresh(WarehouseDatabase database) => Write(database, Read(database));

    /// <summary>Only reads, so that others may write meanwhile.</summary>
    /// <returns>Null where nothing has come or changed.</returns>
    public static IReadOnlyList<RegionExpectation>? Read(WarehouseDatabase database)
    {
        using var connection = database.Open();
        return RegionYears.AreBehind(connection)
            ? connection.Query<RegionExpectation>("""
                SELECT g.ancestor_key AS Region, c.report_year AS Year, COUNT(*) AS Offices
                FROM rpt_coverage c
                JOIN region_ancestor g ON g.region_key = c.region_key
                WHERE c.is_expected = 1 AND (c.scope IS NULL OR c.scope <> 'consolidated')
                GROUP BY g.ancestor_key, c.report_year
                ORDER BY g.ancestor_key, c.report_year
                """, commandTimeout: 600).AsList()
            : null;
    }

    public static void Write(WarehouseDatabase database, IReadOnlyList<RegionExpectation>? expectations)
    {
        if (expectations is null)
            return;
        using var connection = database.Open();
        using var write = database.BeginWrite(connection);
        connection.Execute("DELETE FROM region_expectation", transaction: write.Transaction);
        database.Dialect.BulkInsert(connection, write.Transaction, RegionExpectation.Table, expectations);
        write.Commit();
    }
}

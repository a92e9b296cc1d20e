using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>Counts anew how many offices are expected in each region and year, once the documents of a run are in and before the roll-ups count them.</summary>
internal static class RegionExpectations
{
    public static void Refresh(WarehouseDatabase database)
    {
        using var connection = database.Open();
        if (!RegionYears.AreBehind(connection))
            return;
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        connection.Execute("DELETE FROM region_expectation", transaction: transaction);
        connection.Execute("""
            INSERT INTO region_expectation (region_key, report_year, offices_expected)
            SELECT g.ancestor_key, c.report_year, COUNT(*)
            FROM rpt_coverage c
            JOIN region_ancestor g ON g.region_key = c.region_key
            WHERE c.is_expected = 1 AND (c.scope IS NULL OR c.scope <> 'consolidated')
            GROUP BY g.ancestor_key, c.report_year
            """, transaction: transaction, commandTimeout: 600);
        write.Commit();
    }
}

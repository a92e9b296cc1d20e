using System.Data.Common;
using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>
/// Keeps <c>region_year</c>, the roll-ups above the township, as <c>rpt_year_over_year</c> would add them up: each batch
/// leaves word of the regions and years that it touches, and the end of a load makes those anew, counties from their
/// offices, prefectures and provinces from their offices and from what is below them.
/// </summary>
internal static class RegionYears
{
    /// <summary>Of the documents from a key on and of those beside them. What a year states is the base of the year after, too.</summary>
    private const string Touch = """
        INSERT INTO region_year_stale (region_key, report_year)
        SELECT DISTINCT g.ancestor_key, y.year_key
        FROM dim_document d
        JOIN dim_document e ON e.office_durable_key = d.office_durable_key AND e.report_year = d.report_year
        JOIN dim_office o ON o.office_key = e.office_key
        JOIN region_ancestor g ON g.region_key = o.region_key
        JOIN dim_region u ON u.region_key = g.ancestor_key
        JOIN dim_year y ON y.year_key = d.report_year OR y.year_key = d.report_year + 1
        WHERE d.document_key BETWEEN @firstKey AND @lastKey AND d.report_year > 0 AND d.office_durable_key > 0
            AND u.level <> 'township' AND u.region_key > 0
            AND NOT EXISTS (SELECT 1 FROM region_year_stale s WHERE s.region_key = g.ancestor_key AND s.report_year = y.year_key)
        """;

    private const string Clear = """
        DELETE FROM region_year WHERE EXISTS (
            SELECT 1 FROM region_year_stale s WHERE s.region_key = region_year.region_key AND s.report_year = region_year.report_year)
        """;

    /// <param name="firstKey">Of the documents of the batch, whose keys are the highest.</param>
    public static void Touched(DbConnection connection, DbTransaction transaction, int firstKey, int lastKey = int.MaxValue) =>
        connection.Execute(Touch, new { firstKey, lastKey }, transaction, commandTimeout: 600);

    public static void Refresh(WarehouseDatabase database) => Write(database, Read(database));

    /// <summary>The sums of the regions and years that are to be made anew. Only reads, so that others may write meanwhile.</summary>
    public static IReadOnlyList<RegionYearRow> Read(WarehouseDatabase database)
    {
        using var connection = database.Open();
        var stale = connection.Query<(int Region, int Year)>("SELECT region_key, report_year FROM region_year_stale").ToHashSet();
        if (stale.Count == 0)
            return [];
        var sums = new RegionSums(new RegionTree(connection), stale);
        new OfficeYears(connection).AddTo(sums);
        return sums.Rolled(connection);
    }

    public static void Write(WarehouseDatabase database, IReadOnlyList<RegionYearRow> rows)
    {
        using var connection = database.Open();
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        connection.Execute(Clear, transaction: transaction, commandTimeout: 600);
        database.Dialect.BulkInsert(connection, transaction, RegionYearRow.Table, rows);
        connection.Execute("DELETE FROM region_year_stale", transaction: transaction, commandTimeout: 600);
        write.Commit();
    }
}

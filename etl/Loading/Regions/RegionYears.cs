using System.Data.Common;
using Dapper;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading.Regions;

/// <summary>
/// Keeps <c>region_year</c>, the roll-ups above the township, as <c>rpt_year_over_year</c> would add them up. Each batch leaves
/// word of its documents, and the end of a load adds what they bring and takes off what they replaced; where what is counted
/// already changes, the regions and years that it touches are made anew.
/// </summary>
internal static class RegionYears
{
    private const string Arrive = """
        INSERT INTO region_year_arrival (document_key)
        SELECT d.document_key FROM dim_document d WHERE d.document_key >= @firstKey
        """;

    /// <summary>Of some documents and of those beside them. What a year states is the base of the year after, too.</summary>
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

    /// <param name="firstKey">Of the documents of the batch, whose keys are the highest.</param>
    public static void Arrived(DbConnection connection, DbTransaction transaction, int firstKey) =>
        connection.Execute(Arrive, new { firstKey }, transaction, commandTimeout: 600);

    /// <summary>Before and after what is counted already changes.</summary>
    public static void Touched(DbConnection connection, DbTransaction transaction, int firstKey, int lastKey = int.MaxValue) =>
        connection.Execute(Touch, new { firstKey, lastKey }, transaction, commandTimeout: 600);

    /// <summary>Whether something has come or changed since the sums were made.</summary>
    public static bool AreBehind(DbConnection connection) =>
        connection.ExecuteScalar<int>("SELECT (SELECT COUNT(*) FROM region_year_arrival) + (SELECT COUNT(*) FROM region_year_stale)") > 0;

    public static void Refresh(WarehouseDatabase database) => Write(database, Read(database));

    /// <summary>The sums that change. Only reads, so that others may write meanwhile.</summary>
    /// <returns>Null where nothing does.</returns>
    public static RegionYearChanges? Read(WarehouseDatabase database)
    {
        using var connection = database.Open();
        if (!AreBehind(connection))
            return null;
        var stale = connection.Query<(int Region, int Year)>("SELECT region_key, report_year FROM region_year_stale").ToHashSet();
        var (sums, offices) = (new RegionSums(new RegionTree(connection), stale), new OfficeYears(connection));
        if (stale.Count > 0)
            offices.AddStale(sums);
        offices.Add(sums, Arrivals.Of(connection, stale));
        return sums.Rolled(new KeptSums(connection));
    }

    public static void Write(WarehouseDatabase database, RegionYearChanges? changes)
    {
        if (changes is null)
            return;
        using var connection = database.Open();
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        foreach (var region in changes.Places.GroupBy(place => place.Region, place => place.Year))
            connection.Execute("DELETE FROM region_year WHERE region_key = @Key AND report_year IN @years", new { region.Key, years = region.ToList() }, transaction, commandTimeout: 600);
        database.Dialect.BulkInsert(connection, transaction, RegionYearRow.Table, changes.Rows);
        connection.Execute("DELETE FROM region_year_stale", transaction: transaction, commandTimeout: 600);
        connection.Execute("DELETE FROM region_year_arrival", transaction: transaction, commandTimeout: 600);
        write.Commit();
    }
}

using System.Diagnostics;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.Loading;

/// <summary>The yardstick on a server: the rows of a warehouse's fact table through a bare SqlBulkCopy into a heap.</summary>
internal static class ServerCopy
{
    /// <param name="server">A connection string.</param>
    /// <returns>Seconds by the clock.</returns>
    public static double Run(string warehouse, FactHeap heap, string server)
    {
        using var from = new SqliteConnection($"Data Source={warehouse};Mode=ReadOnly");
        using var into = new SqlConnection(server);
        into.Open();
        into.Execute($"CREATE TABLE {heap.Name} ({heap.Columns})");
        try
        {
            using var rows = from.ExecuteReader(heap.Select);
            using var copy = new SqlBulkCopy(into, SqlBulkCopyOptions.TableLock, null) { DestinationTableName = heap.Name, BulkCopyTimeout = 3600, BatchSize = 50_000 };
            var clock = Stopwatch.StartNew();
            copy.WriteToServer(rows);
            return clock.Elapsed.TotalSeconds;
        }
        finally
        {
            into.Execute($"DROP TABLE {heap.Name}");
        }
    }
}

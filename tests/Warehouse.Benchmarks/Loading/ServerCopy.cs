using System.Diagnostics;
using Dapper;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.Loading;

/// <summary>The yardstick on a server: the fact rows of a warehouse through a bare SqlBulkCopy into a heap without keys, checks or indexes.</summary>
internal static class ServerCopy
{
    private const string Columns = """
        document_key, year_key, category_key, applicant_key, office_key, CAST(value AS REAL) AS value, value_state, unit, CAST(conformed_value AS REAL) AS conformed_value,
        is_approximate, source, evidence_line, evidence_offset, evidence_text, run_id
        """;

    /// <param name="server">A connection string.</param>
    /// <returns>Seconds by the clock.</returns>
    public static double Run(string warehouse, string server)
    {
        using var from = new SqliteConnection($"Data Source={warehouse};Mode=ReadOnly");
        using var into = new SqlConnection(server);
        into.Open();
        into.Execute("""
            CREATE TABLE benchmark_heap (
                document_key INTEGER NOT NULL, year_key INTEGER NOT NULL, category_key INTEGER NOT NULL, applicant_key INTEGER NOT NULL, office_key INTEGER NOT NULL,
                value DECIMAL(19,4) NULL, value_state NVARCHAR(20) NOT NULL, unit NVARCHAR(20) NULL, conformed_value DECIMAL(19,4) NULL, is_approximate BIT NOT NULL,
                source NVARCHAR(10) NOT NULL, evidence_line INTEGER NULL, evidence_offset INTEGER NULL, evidence_text NVARCHAR(1000) NULL, run_id INTEGER NOT NULL)
            """);
        try
        {
            using var rows = from.ExecuteReader($"SELECT {Columns} FROM fact_disclosure");
            using var copy = new SqlBulkCopy(into, SqlBulkCopyOptions.TableLock, null) { DestinationTableName = "benchmark_heap", BulkCopyTimeout = 3600, BatchSize = 50_000 };
            var clock = Stopwatch.StartNew();
            copy.WriteToServer(rows);
            return clock.Elapsed.TotalSeconds;
        }
        finally
        {
            into.Execute("DROP TABLE benchmark_heap");
        }
    }
}

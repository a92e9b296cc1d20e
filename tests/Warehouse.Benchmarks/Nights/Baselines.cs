using System.Diagnostics;
using System.Text;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Warehouse.Benchmarks.Nights;

/// <summary>What others need for a part of what a night does, over the same documents and facts.</summary>
internal static class Baselines
{
    private const string Server = "WAREHOUSE_TEST_SQLSERVER";

    /// <summary>Every file read and decoded, and nothing made of it.</summary>
    public static MeasuredProcess Decode(string folder) => Measure(() => Directory.EnumerateFiles(folder).Sum(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Length));

    /// <summary>The rows of the facts, ready as CSV, into a table of the same shape: no documents are read, nothing is judged.</summary>
    public static MeasuredProcess SqliteImport(string database)
    {
        var (rows, copy) = (database + ".facts.csv", database + ".copy");
        var schema = MeasuredProcess.Run("sqlite3", ["-readonly", database, "SELECT sql || ';' FROM sqlite_master WHERE tbl_name = 'fact_disclosure' AND sql IS NOT NULL"]).Output;
        MeasuredProcess.Run("sqlite3", ["-readonly", database], $".mode csv\n.once {rows}\nSELECT * FROM fact_disclosure;\n");
        return MeasuredProcess.Run("sqlite3", [copy], $"PRAGMA journal_mode = WAL;\n{schema}\n.import --csv {rows} fact_disclosure\n");
    }

    /// <summary>The rows of the facts into a heap of the server; null where no server is named.</summary>
    public static MeasuredProcess? SqlBulkCopy(string database)
    {
        if (Environment.GetEnvironmentVariable(Server) is not { Length: > 0 } address)
            return null;
        using var facts = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        using var server = new SqlConnection(address);
        facts.Open();
        server.Open();
        Execute(server, """
            CREATE TABLE #fact_disclosure (document_key int, year_key int, category_key int, applicant_key int, office_key int, value decimal(19,4), value_state nvarchar(20),
                unit nvarchar(20), conformed_value decimal(19,4), is_approximate bit, source nvarchar(10), evidence_line int, evidence_offset int, evidence_text nvarchar(1000), run_id int)
            """);
        return Measure(() =>
        {
            using var query = facts.CreateCommand();
            query.CommandText = "SELECT * FROM fact_disclosure";
            using var rows = query.ExecuteReader();
            using var copy = new SqlBulkCopy(server) { DestinationTableName = "#fact_disclosure", BulkCopyTimeout = 0, BatchSize = 50_000 };
            copy.WriteToServer(rows);
            return 0;
        });
    }

    private static void Execute(SqlConnection server, string sql)
    {
        using var command = server.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static MeasuredProcess Measure(Func<long> work)
    {
        var (clock, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var done = work();
        return new MeasuredProcess(0, $"{done}", clock.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - used).TotalSeconds, 0);
    }
}

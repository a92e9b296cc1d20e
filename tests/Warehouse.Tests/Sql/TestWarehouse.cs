using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Dapper;
using Warehouse.Sql;

namespace Warehouse.Tests.Sql;

/// <summary>A database of its own for one test, gone when the test is done.</summary>
public sealed class TestWarehouse : IDisposable
{
    private static readonly Lazy<TestWarehouse> sqliteTemplate = new(() => MakeTemplate(Engines.Sqlite));

    private static readonly Lazy<TestWarehouse> serverTemplate = new(() => MakeTemplate(Engines.SqlServer));

    private readonly Action drop;

    private TestWarehouse(string address, Action drop)
    {
        Address = address;
        Database = WarehouseDatabase.Parse(address);
        this.drop = drop;
    }

    /// <summary>As <c>--db</c> takes it.</summary>
    public string Address { get; }

    public WarehouseDatabase Database { get; }

    /// <summary>An empty database.</summary>
    public static TestWarehouse Empty(string engine) => engine == Engines.Sqlite ? EmptySqlite() : EmptyServer();

    /// <summary>
    /// A database with tables, views and reference data, and no documents. SQLite gives each test a copy of one file; on a
    /// server, where making a database takes long, the tests share one that is emptied before each.
    /// </summary>
    public static TestWarehouse Ready(string engine)
    {
        if (engine == Engines.SqlServer)
        {
            Clear(serverTemplate.Value);
            return new TestWarehouse(serverTemplate.Value.Address, () => { });
        }
        var warehouse = EmptySqlite();
        File.Copy(SqlitePath(sqliteTemplate.Value.Database), SqlitePath(warehouse.Database));
        return warehouse;
    }

    /// <summary>Drops what the tests shared.</summary>
    public static void DropTemplates()
    {
        foreach (var template in new[] { sqliteTemplate, serverTemplate }.Where(template => template.IsValueCreated))
            template.Value.Dispose();
    }

    public static string SqlitePath(WarehouseDatabase database)
    {
        var description = database.ToString();
        return description[description.IndexOf(Path.DirectorySeparatorChar, StringComparison.Ordinal)..];
    }

    public void SetUp()
    {
        using var runLock = Database.AcquireRunLock();
        WarehouseSetup.Run(runLock);
    }

    public T Scalar<T>(string sql, object? parameters = null)
    {
        using var connection = Database.Open();
        return connection.ExecuteScalar<T>(sql, parameters)!;
    }

    public IReadOnlyList<T> Query<T>(string sql, object? parameters = null)
    {
        using var connection = Database.Open();
        return [.. connection.Query<T>(sql, parameters)];
    }

    public void Execute(string sql, object? parameters = null)
    {
        using var connection = Database.Open();
        connection.Execute(sql, parameters);
    }

    public void Dispose() => drop();

    private static TestWarehouse EmptySqlite()
    {
        var folder = Directory.CreateTempSubdirectory("warehouse-test-");
        return new TestWarehouse("sqlite:" + Path.Combine(folder.FullName, "test.db"), () =>
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        });
    }

    private static TestWarehouse EmptyServer()
    {
        var name = $"warehouse_test_{Guid.NewGuid():N}"[..30];
        var address = new SqlConnectionStringBuilder(Engines.Server!);
        OnServer(address, $"CREATE DATABASE {name}");
        var test = new SqlConnectionStringBuilder(address.ConnectionString) { InitialCatalog = name };
        return new TestWarehouse("sqlserver:" + test.ConnectionString, () =>
        {
            SqlConnection.ClearAllPools();
            OnServer(address, $"DROP DATABASE {name}");
        });
    }

    private static void OnServer(SqlConnectionStringBuilder address, string sql)
    {
        using var connection = new SqlConnection(new SqlConnectionStringBuilder(address.ConnectionString) { InitialCatalog = "master" }.ConnectionString);
        connection.Execute(sql, commandTimeout: 120);
    }

    private static TestWarehouse MakeTemplate(string engine)
    {
        var warehouse = Empty(engine);
        warehouse.SetUp();
        if (engine == Engines.Sqlite)
            warehouse.Execute("PRAGMA wal_checkpoint(TRUNCATE);");
        SqliteConnection.ClearAllPools();
        return warehouse;
    }

    private static void Clear(TestWarehouse warehouse)
    {
        using var connection = warehouse.Database.Open();
        foreach (var statement in new[]
        {
            "DELETE FROM fact_quality", "DELETE FROM document_signature", "DELETE FROM year_check_stale", "DELETE FROM year_check_suspect", "DELETE FROM region_year_arrival", "DELETE FROM correction", "DELETE FROM fact_correction", "DELETE FROM correction_document", "DELETE FROM fact_conformed", "DELETE FROM fact_disclosure", "DELETE FROM etl_run_document", "DELETE FROM quarantine_decision", "DELETE FROM quarantine", "DELETE FROM inbox_file", "DELETE FROM stage_document",
            "UPDATE dim_document SET superseded_by_key = NULL", "DELETE FROM dim_document WHERE document_key > 0", "DELETE FROM dim_office WHERE office_key > 0",
            "DELETE FROM etl_run", "DELETE FROM region_expectation", "DELETE FROM region_year", "DELETE FROM region_year_stale", "DELETE FROM dim_category WHERE label_raw IS NOT NULL", "DELETE FROM dim_rule WHERE rule_key > 0 AND label_en = rule_code",
            "DELETE FROM office_change WHERE office_code LIKE '43%'",
        })
            connection.Execute(statement);
    }
}

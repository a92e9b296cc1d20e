using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Dapper;
using Warehouse.Sql;

namespace Warehouse.Tests.Sql;

/// <summary>A database of its own for one test, gone when the test is done.</summary>
public sealed class TestWarehouse : IDisposable
{
    private static readonly Lazy<string> template = new(MakeTemplate);

    private readonly Action drop;

    private TestWarehouse(WarehouseDatabase database, Action drop)
    {
        Database = database;
        this.drop = drop;
    }

    public WarehouseDatabase Database { get; }

    /// <summary>An empty database.</summary>
    public static TestWarehouse Empty(string engine) => engine == Engines.Sqlite ? EmptySqlite() : EmptyServer();

    /// <summary>A database with tables, views and reference data.</summary>
    public static TestWarehouse Ready(string engine)
    {
        var warehouse = Empty(engine);
        if (engine == Engines.Sqlite)
            File.Copy(template.Value, SqlitePath(warehouse.Database));
        else
            warehouse.SetUp();
        return warehouse;
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
        return new TestWarehouse(WarehouseDatabase.Parse("sqlite:" + Path.Combine(folder.FullName, "test.db")), () =>
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
        return new TestWarehouse(WarehouseDatabase.Parse("sqlserver:" + test.ConnectionString), () =>
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

    private static string MakeTemplate()
    {
        var warehouse = Empty(Engines.Sqlite);
        warehouse.SetUp();
        using (var connection = warehouse.Database.Open())
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE);");
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => warehouse.Dispose();
        return SqlitePath(warehouse.Database);
    }
}

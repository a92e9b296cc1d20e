using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Warehouse.Sql.Dialects;

/// <summary>The embedded engine: one file, write-ahead logging, so that readers and the one writer do not wait for each other.</summary>
internal sealed class SqliteDialect : ISqlDialect
{
    /// <summary>Of a file that is made anew. A load writes every page twice, and reads it once in between: fewer and larger ones take half the time.</summary>
    private const int PageBytes = 16384;

    /// <summary>In the write-ahead log before they are put in place and on the disk: fewer and larger steps write a page once that many batches change.</summary>
    private const int PagesBetweenCheckpoints = 4000;

    private readonly string path;

    /// <summary>No connection is used by two threads at a time, so the engine need not take a lock for every value that is bound.</summary>
    static SqliteDialect()
    {
        Batteries_V2.Init();
        raw.sqlite3_config(raw.SQLITE_CONFIG_MULTITHREAD);
    }

    public SqliteDialect(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.StartsWith(':'))
            throw new WarehouseAddressException("The address 'sqlite:' needs the path of a file after it, such as 'sqlite:warehouse.db'.");
        this.path = Path.GetFullPath(path);
    }

    public string Name => "sqlite";

    public string Title => Path.GetFileName(path);

    public string Description => $"SQLite file {path}";

    public bool Exists() => File.Exists(path);

    public DbConnection Open(bool create)
    {
        if (!create && !File.Exists(path))
            throw new WarehouseUnavailableException($"There is no warehouse at {path}. Make one with 'warehouse migrate --db sqlite:{path}', or name the one you mean with --db.");
        if (create && !Directory.Exists(Path.GetDirectoryName(path)))
            throw new WarehouseUnavailableException($"The warehouse {path} cannot be made: its folder does not exist. Make the folder, or name another path with --db.");

        var connection = Closed(create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
        try
        {
            connection.Open();
            connection.Execute($"PRAGMA schema_version; PRAGMA busy_timeout = 60000; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384; PRAGMA wal_autocheckpoint = {PagesBetweenCheckpoints};");
            if (create)
                connection.Execute($"PRAGMA page_size = {PageBytes}; PRAGMA journal_mode = WAL;");
            return connection;
        }
        catch (SqliteException error)
        {
            connection.Dispose();
            throw Explain(error);
        }
    }

    public DbTransaction BeginWrite(DbConnection connection) => ((SqliteConnection)connection).BeginTransaction(deferred: false);

    public IReadOnlyList<string> Batches(string script) => [script];

    public void EnsureJournal(DbConnection connection, DbTransaction transaction)
    {
        if (!TableExists(connection, transaction, "SchemaVersions"))
            connection.Execute("CREATE TABLE [SchemaVersions] (SchemaVersionID INTEGER CONSTRAINT [PK_SchemaVersions_Id] PRIMARY KEY AUTOINCREMENT NOT NULL, ScriptName TEXT NOT NULL, Applied DATETIME NOT NULL)", transaction: transaction);
    }

    public bool TableExists(DbConnection connection, DbTransaction? transaction, string table) =>
        connection.ExecuteScalar<int>("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = @table", new { table }, transaction) > 0;

    /// <summary>Nothing beyond the transaction of each script, which is immediate and so excludes every other writer.</summary>
    public IDisposable AcquireMigrationLock(DbConnection connection) => NoLock.Instance;

    public IDisposable AcquireRunLock() => FileLock.Acquire(path + ".lock", Description);

    public int BulkInsert<T>(DbConnection connection, DbTransaction transaction, BulkTable<T> table, IEnumerable<T> rows)
    {
        using var insert = new SqliteBulkInsert((SqliteConnection)connection, table.Name, table.Columns);
        return insert.Write(table, rows);
    }

    public void DeferIndexes(DbConnection connection, DbTransaction transaction) => SqliteDeferredIndexes.Drop(connection, transaction);

    public void RestoreIndexes(DbConnection connection)
    {
        using var write = new WriteTransaction(BeginWrite(connection));
        connection.Execute("PRAGMA threads = 2", transaction: write.Transaction);
        SqliteDeferredIndexes.Restore(connection, write.Transaction);
        write.Commit();
    }

    public int Describe(DbConnection connection, IEnumerable<ColumnDescription> descriptions) => 0;

    public void RefreshStatistics(DbConnection connection) => connection.Execute("PRAGMA analysis_limit = 1000; PRAGMA optimize;");

    public void CloseIdle()
    {
        using var idle = Closed(SqliteOpenMode.ReadWrite);
        SqliteConnection.ClearPool(idle);
    }

    /// <summary>Busy or locked: another program is writing.</summary>
    public bool IsTransient(DbException error) => error is SqliteException { SqliteErrorCode: 5 or 6 };

    public WarehouseUnavailableException Explain(DbException error)
    {
        var what = (error as SqliteException)?.SqliteErrorCode switch
        {
            1 when error.Message.Contains("no such table", StringComparison.Ordinal) =>
                $"is not set up. Run 'warehouse migrate --db sqlite:{path}' first",
            5 or 6 => "is locked by another program. Wait until it is done, or close it",
            8 or 3 => "cannot be written to. Give this account the right to write to the file and its folder",
            10 => "cannot be read or written: the disk reports an error. Check the disk and its file system",
            11 => "is damaged. Restore it from a back-up, or load the documents into a new one",
            13 => "cannot grow: the disk is full. Make room and run again; nothing is half loaded",
            14 => "cannot be opened. Check that the folder exists and that this account may write to it",
            26 => "is no SQLite database. Name another file with --db",
            _ => $"has reported an error ({error.Message})",
        };
        return new WarehouseUnavailableException($"The warehouse {path} {what}.", error);
    }

    private SqliteConnection Closed(SqliteOpenMode mode) => new(new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        ForeignKeys = true,
        DefaultTimeout = 60,
    }.ToString());

    private sealed class NoLock : IDisposable
    {
        public static readonly NoLock Instance = new();

        public void Dispose()
        {
        }
    }
}

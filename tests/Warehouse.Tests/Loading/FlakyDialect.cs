using System.Data.Common;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Warehouse.Sql;
using Warehouse.Sql.Dialects;

namespace Warehouse.Tests.Loading;

/// <summary>A SQLite warehouse whose database fails when told, for a reason that passes.</summary>
internal sealed class FlakyDialect : ISqlDialect
{
    private const int Busy = 5;

    private readonly ISqlDialect dialect;
    private readonly Func<string, int, bool> fails;
    private readonly WalHook hook;
    private readonly Dictionary<string, int> done = [];

    /// <param name="fails">
    /// Asked of each thing that is done, a table that is filled or <c>open</c>, <c>begin</c>, <c>commit</c>, with how often it
    /// was done, this time counted. A commit that fails has been made: the word of it is lost.
    /// </param>
    public FlakyDialect(ISqlDialect dialect, Func<string, int, bool> fails)
    {
        (this.dialect, this.fails) = (dialect, fails);
        hook = (_, _, _, _) => IsFailing("commit") ? Busy : 0;
    }

    private delegate int WalHook(nint argument, nint connection, nint name, int pages);

    public string Name => dialect.Name;

    public string Description => dialect.Description;

    public string Title => dialect.Title;

    public bool Exists() => dialect.Exists();

    public DbConnection Open(bool create)
    {
        Do("open");
        var connection = dialect.Open(create);
        SetWalHook(((SqliteConnection)connection).Handle!.DangerousGetHandle(), hook, 0);
        return connection;
    }

    public DbTransaction BeginWrite(DbConnection connection)
    {
        Do("begin");
        return dialect.BeginWrite(connection);
    }

    public IReadOnlyList<string> Batches(string script) => dialect.Batches(script);

    public void EnsureJournal(DbConnection connection, DbTransaction transaction) => dialect.EnsureJournal(connection, transaction);

    public bool TableExists(DbConnection connection, DbTransaction? transaction, string table) => dialect.TableExists(connection, transaction, table);

    public IDisposable AcquireMigrationLock(DbConnection connection) => dialect.AcquireMigrationLock(connection);

    public IDisposable AcquireRunLock() => dialect.AcquireRunLock();

    public int Describe(DbConnection connection, IEnumerable<ColumnDescription> descriptions) => dialect.Describe(connection, descriptions);

    public int BulkInsert<T>(DbConnection connection, DbTransaction transaction, BulkTable<T> table, IEnumerable<T> rows)
    {
        Do(table.Name);
        return dialect.BulkInsert(connection, transaction, table, rows);
    }

    public void DeferIndexes(DbConnection connection, DbTransaction transaction) => dialect.DeferIndexes(connection, transaction);

    public void RestoreIndexes(DbConnection connection)
    {
        Do("indexes");
        dialect.RestoreIndexes(connection);
    }

    public void RefreshStatistics(DbConnection connection) => dialect.RefreshStatistics(connection);

    public void CloseIdle() => dialect.CloseIdle();

    /// <summary>The engine has no code of its own for a commit whose word was lost.</summary>
    public bool IsTransient(DbException error) => dialect.IsTransient(error) || error is SqliteException { SqliteErrorCode: 1, Message: var message } && message.Contains("SQL logic error", StringComparison.Ordinal);

    public WarehouseUnavailableException Explain(DbException error) => dialect.Explain(error);

    private void Do(string what)
    {
        if (IsFailing(what))
            throw new SqliteException("database is locked", Busy);
    }

    private bool IsFailing(string what) => fails(what, done[what] = done.GetValueOrDefault(what) + 1);

    [DllImport("e_sqlite3", EntryPoint = "sqlite3_wal_hook")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]
    private static extern nint SetWalHook(nint connection, WalHook hook, nint argument);
}

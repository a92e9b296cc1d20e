using System.Data.Common;

namespace Warehouse.Sql.Dialects;

/// <summary>What differs between the engines. Everything else in the product is the same text on both.</summary>
public interface ISqlDialect
{
    /// <summary>The folder of its migrations: <c>sqlite</c> or <c>sqlserver</c>.</summary>
    string Name { get; }

    /// <summary>The engine and the place, without user or password.</summary>
    string Description { get; }

    /// <summary>What the warehouse is called in a report that is handed on: no path and no server.</summary>
    string Title { get; }

    /// <summary>False where it is certain that there is no database yet.</summary>
    bool Exists();

    /// <param name="create">Whether an empty database may be made where there is none.</param>
    /// <exception cref="WarehouseUnavailableException">It cannot be reached.</exception>
    DbConnection Open(bool create);

    /// <summary>Begins a transaction that may write from its first statement on.</summary>
    DbTransaction BeginWrite(DbConnection connection);

    /// <summary>The statements that the engine takes at once: <c>GO</c> alone on a line separates them on a server.</summary>
    IReadOnlyList<string> Batches(string script);

    /// <summary>Makes the migration journal, exactly as DbUp makes it, where it is not there yet.</summary>
    void EnsureJournal(DbConnection connection, DbTransaction transaction);

    bool TableExists(DbConnection connection, DbTransaction? transaction, string table);

    /// <summary>Keeps a second migration of the same database waiting until this one is done.</summary>
    IDisposable AcquireMigrationLock(DbConnection connection);

    /// <exception cref="WarehouseLockedException">Another run holds it.</exception>
    IDisposable AcquireRunLock();

    /// <summary>Inserts many rows the fastest way the engine has, inside the transaction.</summary>
    /// <returns>How many rows were inserted.</returns>
    int BulkInsert<T>(DbConnection connection, DbTransaction transaction, BulkTable<T> table, IEnumerable<T> rows);

    /// <param name="rows">Values in the order of the columns: string, int, decimal, bool, DateOnly or null.</param>
    /// <returns>How many rows were inserted.</returns>
    int BulkInsert(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<string> columns, IEnumerable<object?[]> rows) =>
        BulkInsert(connection, transaction, BulkValues.Table(table, columns), rows);

    /// <summary>Before many rows come into tables that hold few: where indexes are cheaper made at the end than kept up to date, they go.</summary>
    void DeferIndexes(DbConnection connection, DbTransaction transaction);

    /// <summary>Makes what was deferred, by this run or by one that died.</summary>
    void RestoreIndexes(DbConnection connection);

    /// <summary>
    /// Puts what tables and columns mean where tools on this engine look for it; nothing where it has no such place. In no
    /// transaction, so that what a server refuses takes nothing else with it.
    /// </summary>
    /// <returns>How many descriptions were added or changed.</returns>
    int Describe(DbConnection connection, IEnumerable<ColumnDescription> descriptions);

    /// <summary>Lets the engine look at the data after a load, so that it plans queries well.</summary>
    void RefreshStatistics(DbConnection connection);

    /// <summary>Closes the connections that are kept open for the next work, with the pages of the database that each holds in memory.</summary>
    void CloseIdle();

    /// <summary>Whether an error passes by itself, so that the same work may succeed a moment later.</summary>
    bool IsTransient(DbException error);

    /// <summary>Puts what the engine reports into a sentence that says what failed, where, and what to do.</summary>
    WarehouseUnavailableException Explain(DbException error);
}

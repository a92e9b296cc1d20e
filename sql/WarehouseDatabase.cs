using System.Data.Common;
using Warehouse.Sql.Dialects;

namespace Warehouse.Sql;

/// <summary>
/// The address of a warehouse and the way into it: <c>sqlite:PATH</c> or <c>sqlserver:CONNECTION STRING</c>.
/// Connections to a server are encrypted unless the connection string says otherwise. A password is never shown.
/// </summary>
public sealed class WarehouseDatabase
{
    /// <summary>Where a warehouse is when nobody says.</summary>
    public const string DefaultAddress = "sqlite:warehouse.db";

    static WarehouseDatabase() => ColumnTypes.Register();

    internal WarehouseDatabase(ISqlDialect dialect)
    {
        Dialect = dialect;
        Retries = new Retries(dialect.IsTransient);
    }

    public ISqlDialect Dialect { get; }

    /// <summary>How often and how long work on this warehouse is repeated that failed for a reason that passes.</summary>
    public Retries Retries { get; }

    /// <param name="password">Of the user that the connection string names without a password; null for none.</param>
    /// <exception cref="WarehouseAddressException">The text is no address of a warehouse.</exception>
    public static WarehouseDatabase Parse(string address, string? password = null)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var rest = address[(colon + 1)..];
        return (colon < 0 ? "" : address[..colon]).ToUpperInvariant() switch
        {
            "SQLITE" => new WarehouseDatabase(new SqliteDialect(rest)),
            "SQLSERVER" => new WarehouseDatabase(new SqlServerDialect(rest, password)),
            _ => throw new WarehouseAddressException(
                "A warehouse is named 'sqlite:PATH' or 'sqlserver:CONNECTION STRING'; the address given begins with neither."),
        };
    }

    /// <summary>Opens a connection to a warehouse that exists.</summary>
    /// <exception cref="WarehouseUnavailableException">There is none, or it cannot be reached.</exception>
    public DbConnection Open() => Dialect.Open(create: false);

    /// <summary>Opens a connection and makes an empty database first where the engine can (SQLite).</summary>
    /// <exception cref="WarehouseUnavailableException">It cannot be made or reached.</exception>
    public DbConnection OpenOrCreate() => Dialect.Open(create: true);

    /// <summary>Gives back the memory of connections that are kept open for the next work.</summary>
    public void CloseIdle() => Dialect.CloseIdle();

    /// <summary>Begins a transaction that may write from its first statement on.</summary>
    public WriteTransaction BeginWrite(DbConnection connection) => new(Dialect.BeginWrite(connection));

    /// <summary>Takes the lock that lets one run at a time write to the warehouse. It is freed when the process dies.</summary>
    /// <exception cref="WarehouseLockedException">Another run holds it.</exception>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public RunLock AcquireRunLock() => new(this, Dialect.AcquireRunLock());

    /// <summary>Runs work against the database; what the engine reports becomes a sentence that an operator can act on.</summary>
    /// <exception cref="WarehouseUnavailableException">The database failed while the work ran.</exception>
    public T Guard<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (DbException error)
        {
            throw Dialect.Explain(error);
        }
    }

    /// <summary>As <see cref="Guard"/>, and repeats what failed for a reason that passes: for work that leaves nothing behind where it fails.</summary>
    /// <exception cref="WarehouseUnavailableException">The database failed for good, or too often.</exception>
    public T Retry<T>(Func<T> work) => Guard(() => Retries.Run(work));

    /// <summary>What the warehouse is called in a report that is handed on: no path and no server.</summary>
    public string Title => Dialect.Title;

    /// <summary>The engine and the place, without user or password.</summary>
    public override string ToString() => Dialect.Description;
}

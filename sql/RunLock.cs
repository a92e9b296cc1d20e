using Warehouse.Sql.Dialects;

namespace Warehouse.Sql;

/// <summary>The right to write to a warehouse, held by one run at a time. Whatever loads asks for it, so that nothing loads without it.</summary>
public sealed class RunLock : IDisposable
{
    /// <summary>How long a server is given to notice that the connection which held the lock is gone.</summary>
    private const int MostTries = 20;

    private static readonly TimeSpan betweenTries = TimeSpan.FromSeconds(1.5);

    private IDisposable held;

    internal RunLock(WarehouseDatabase database, IDisposable held)
    {
        Database = database;
        this.held = held;
    }

    public WarehouseDatabase Database { get; }

    /// <summary>Takes the lock again where the connection that held it is lost: a server frees it then, and another run may have begun.</summary>
    /// <exception cref="WarehouseLockedException">Another run has it now.</exception>
    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be reached.</exception>
    public void Renew()
    {
        if (held is ApplicationLock { IsLost: true } lost)
        {
            lost.Dispose();
            held = AcquireAgain();
        }
    }

    private IDisposable AcquireAgain()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return Database.Dialect.AcquireRunLock();
            }
            catch (WarehouseLockedException) when (tries < MostTries)
            {
                Database.Retries.Wait(betweenTries);
            }
        }
    }

    public void Dispose() => held.Dispose();
}

namespace Warehouse.Sql;

/// <summary>The right to write to a warehouse, held by one run at a time. Whatever loads asks for it, so that nothing loads without it.</summary>
public sealed class RunLock : IDisposable
{
    private readonly IDisposable held;

    internal RunLock(WarehouseDatabase database, IDisposable held)
    {
        Database = database;
        this.held = held;
    }

    public WarehouseDatabase Database { get; }

    public void Dispose() => held.Dispose();
}

using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;

namespace Warehouse.Tests.Sql.Views;

/// <summary>A warehouse with a few reports, small enough to compute every row by hand.</summary>
public abstract class ViewTests(string engine)
{
    protected TestWarehouse Warehouse { get; private set; } = null!;

    protected abstract IEnumerable<ParsedReport> Reports { get; }

    [OneTimeSetUp]
    public void LoadWarehouse()
    {
        Warehouse = TestWarehouse.Ready(engine);
        using var runLock = Warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(Reports);
    }

    [OneTimeTearDown]
    public void DropWarehouse() => Warehouse.Dispose();
}

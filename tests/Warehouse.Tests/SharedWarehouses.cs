using Warehouse.Tests.Reports.Figures;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests;

/// <summary>What the tests share is dropped when the last of them is done.</summary>
[SetUpFixture]
public sealed class SharedWarehouses
{
    [OneTimeTearDown]
    public void Drop()
    {
        GeneratedSite.Drop();
        TestWarehouse.DropTemplates();
    }
}

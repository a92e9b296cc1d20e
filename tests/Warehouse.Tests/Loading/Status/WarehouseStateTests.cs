using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Status;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading.Status;

public sealed class WarehouseStateTests
{
    [Test]
    public void A_warehouse_went_on_from_what_it_was_and_one_restored_that_went_another_way_did_not()
    {
        using var warehouse = TestWarehouse.Ready(Engines.Sqlite);
        var empty = WarehouseState.LastRun(warehouse.Database);
        Load("统计局", 2020);
        var first = WarehouseState.LastRun(warehouse.Database);
        Load("统计局", 2021);
        var second = WarehouseState.LastRun(warehouse.Database);

        Assert.That(new[] { empty, first, second }, Is.Unique);
        Assert.That(new[] { empty, first, second, "", "7@never" }.Select(state => WarehouseState.WentOnFrom(warehouse.Database, state)), Is.EqualTo(new[] { false, true, true, false, false }));

        warehouse.Execute("UPDATE etl_run SET started_at = '2020-01-01 00:00:00' WHERE run_id = (SELECT MAX(run_id) FROM etl_run)", new { });
        Assert.That(WarehouseState.WentOnFrom(warehouse.Database, first), Is.True);
        Assert.That(WarehouseState.WentOnFrom(warehouse.Database, second), Is.False);

        void Load(string office, int year)
        {
            using var runLock = warehouse.Database.AcquireRunLock();
            new WarehouseLoader(runLock).Load([Report(office, year, "F2021", Row("req_new", 1, 2, 3, 4, 5, 6, 21))]);
        }
    }
}

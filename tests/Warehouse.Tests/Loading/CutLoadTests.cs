using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Sql;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading;

/// <summary>A load onto a server whose connections are cut in the middle, for a moment or for good, and run again.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.Servers))]
[NonParallelizable]
public sealed class CutLoadTests(string engine)
{
    /// <summary>How many times to cut; a few where it is not set.</summary>
    private const string TimesVariable = "WAREHOUSE_TEST_CUTS";

    private static readonly TimeSpan longestWait = TimeSpan.FromSeconds(60);

    private static int Times =>
        int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), CultureInfo.InvariantCulture, out var times) ? times : 4;

    [Test]
    public void A_load_cut_at_any_moment_and_run_again_leaves_what_one_in_peace_leaves()
    {
        var (whole, expected) = InPeace();
        var chance = new Random(1);
        for (var cut = 0; cut < Times; cut++)
        {
            using var warehouse = TestWarehouse.Ready(engine);
            var (after, staysCut) = ((long)(whole * chance.NextDouble()), cut % 2 == 1);
            using (var way = new BreakableConnection(AddressOf(warehouse), after, staysCut))
                Try(() => Load(WarehouseDatabase.Parse("sqlserver:" + way.Address)));

            Again(warehouse.Database);
            WarehouseContents.AssertEqual(warehouse, expected, $"cut after {after} of {whole} bytes, for {(staysCut ? "good" : "a moment")}");
        }
    }

    private (long Bytes, IReadOnlyList<IReadOnlyList<string>> Contents) InPeace()
    {
        using var warehouse = TestWarehouse.Ready(engine);
        using var way = new BreakableConnection(AddressOf(warehouse));
        Load(WarehouseDatabase.Parse("sqlserver:" + way.Address));
        return (way.Sent, WarehouseContents.Of(warehouse));
    }

    private static string AddressOf(TestWarehouse warehouse)
    {
        using var connection = warehouse.Database.Open();
        return new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(Engines.Server!) { InitialCatalog = connection.Database }.ConnectionString;
    }

    /// <summary>Two batches, with documents that supersede others, that are held back, and members of lists.</summary>
    private static void Load(WarehouseDatabase database)
    {
        database.Retries.Clock = new SkippingClock();
        using var runLock = database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(Enumerable.Range(0, 600).SelectMany(office => (ParsedReport[])
        [
            Report($"第{office % 300}局", 2020 + (office / 300), "F2021", [.. Row("req_new", office, 1, 0, 0, 0, 0, office + 1), Said("proactive_category", office, label: $"第{office % 7}类")])
                .WithFindings(Found("I1", FindingStatus.Pass, "req_new", office, office)),
            .. office % 90 == 0 ? [Report($"第{office}局", 2021, "F2021", [], "no year") with { ReportYear = null }] : (ParsedReport[])[],
        ]));
    }

    private static void Try(Action load)
    {
        try
        {
            load();
        }
        catch (WarehouseUnavailableException)
        {
            // The connection was cut for good, or where nothing is tried again.
        }
    }

    /// <summary>The server lets go of the lock when it has noticed that the session is gone.</summary>
    private static void Again(WarehouseDatabase database)
    {
        for (var waited = System.Diagnostics.Stopwatch.StartNew(); ; Thread.Sleep(200))
        {
            try
            {
                Load(database);
                return;
            }
            catch (WarehouseLockedException) when (waited.Elapsed < longestWait)
            {
                // The next look comes in a moment.
            }
        }
    }
}

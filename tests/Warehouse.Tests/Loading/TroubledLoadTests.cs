using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Sql;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading;

/// <summary>A database that fails for a moment, at the start, in the middle and at commit.</summary>
public sealed class TroubledLoadTests
{
    private TestWarehouse peaceful = null!;
    private TestWarehouse troubled = null!;

    [SetUp]
    public void MakeWarehouses()
    {
        peaceful = TestWarehouse.Ready(Engines.Sqlite);
        troubled = TestWarehouse.Ready(Engines.Sqlite);
    }

    [TearDown]
    public void RemoveWarehouses()
    {
        peaceful.Dispose();
        troubled.Dispose();
    }

    [TestCase("open", 1)]
    [TestCase("begin", 1)]
    [TestCase("begin", 3)]
    [TestCase("dim_document", 1)]
    [TestCase("dim_document", 2)]
    [TestCase("fact_disclosure", 2)]
    [TestCase("etl_run_document", 1)]
    [TestCase("commit", 1)]
    [TestCase("commit", 2)]
    [TestCase("commit", 3)]
    [TestCase("commit", 4)]
    public void A_load_whose_database_fails_for_a_moment_leaves_what_one_in_peace_leaves(string what, int time)
    {
        var expected = Load(peaceful.Database);
        var failures = 0;
        var flaky = new FlakyDialect(troubled.Database.Dialect, (done, times) => done == what && times == time && ++failures > 0);

        var summary = Load(new WarehouseDatabase(flaky));

        Assert.That(failures, Is.EqualTo(1));
        Assert.That(summary with { RunId = 0 }, Is.EqualTo(expected with { RunId = 0 }));
        WarehouseContents.AssertEqual(troubled, WarehouseContents.Of(peaceful), $"failed at {what} {time}");
        Assert.That(Outcomes(troubled), Is.EqualTo(Outcomes(peaceful)));
    }

    [Test]
    public void A_database_that_goes_on_failing_ends_the_load_with_a_sentence_and_nothing_of_the_batch()
    {
        var flaky = new FlakyDialect(troubled.Database.Dialect, (done, times) => done == "fact_disclosure" && times >= 2);

        Assert.That(() => Load(new WarehouseDatabase(flaky)), Throws.InstanceOf<WarehouseUnavailableException>().With.Message.Contains("locked"));
        Assert.That(troubled.Scalar<int>("SELECT COUNT(*) FROM dim_document WHERE document_key > 0"), Is.EqualTo(494));
        Assert.That(troubled.Scalar<string>("SELECT status FROM etl_run"), Is.EqualTo("failed"));
        Load(troubled.Database);
        Load(peaceful.Database);
        WarehouseContents.AssertEqual(troubled, WarehouseContents.Of(peaceful), "loaded again");
    }

    /// <summary>Two batches.</summary>
    private static LoadSummary Load(WarehouseDatabase database)
    {
        database.Retries.Clock = new SkippingClock();
        using var runLock = database.AcquireRunLock();
        return new WarehouseLoader(runLock).Load(Enumerable.Range(0, 700).Select(office => office % 90 == 0
            ? Report($"第{office}局", 2021, "F2021", [], "no year") with { ReportYear = null }
            : Report($"第{office}局", 2021, "F2021", [.. Row("req_new", office, 1, 0, 0, 0, 0, office + 1), Said("proactive_category", office, label: $"第{office % 7}类")])));
    }

    private static IReadOnlyList<string> Outcomes(TestWarehouse warehouse) =>
        warehouse.Query<string>("SELECT sequence_no || ' ' || sha256 || ' ' || outcome FROM etl_run_document ORDER BY run_id, sequence_no");
}

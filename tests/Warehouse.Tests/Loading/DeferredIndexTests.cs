using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading;

/// <summary>The indexes that a large load into an empty SQLite file takes away for its time.</summary>
public sealed class DeferredIndexTests
{
    private TestWarehouse warehouse = null!;
    private IReadOnlyList<string> before = [];

    [SetUp]
    public void MakeWarehouse()
    {
        warehouse = TestWarehouse.Ready(Engines.Sqlite);
        before = Indexes();
    }

    [TearDown]
    public void DropWarehouse() => warehouse.Dispose();

    [Test]
    public void Indexes_are_away_while_a_first_load_runs_and_there_when_it_is_done()
    {
        var during = new List<int>();

        Load(600, _ => during.Add(Indexes().Count));

        Assert.That(before, Has.Some.Contains("ix_fact_disclosure_category"));
        Assert.That(during, Is.EqualTo(new[] { before.Count - 4, before.Count - 4 }));
        Assert.That(Indexes(), Is.EqualTo(before));
        Assert.That(warehouse.Scalar<int>("SELECT COUNT(*) FROM deferred_index"), Is.Zero);
    }

    [Test]
    public void A_small_load_keeps_its_indexes()
    {
        var during = new List<int>();

        Load(50, _ => during.Add(Indexes().Count));

        Assert.That(during, Is.EqualTo(new[] { before.Count }));
    }

    [Test]
    public void However_many_documents_are_known_a_few_new_ones_keep_the_indexes()
    {
        var (during, known) = (new List<int>(), Reports(0, 50).ToList());
        Load(known, _ => { });

        Load(
            Enumerable.Range(0, 20).SelectMany(_ => known).Select(report => ParsedReport.Unread(report.Source)).Concat(Reports(50, 50)),
            summary => during.Add(summary.Loaded == 50 ? Indexes().Count : -1));

        Assert.That(during, Is.EqualTo(new[] { before.Count }));
    }

    [Test]
    public void What_a_run_that_died_took_away_the_next_makes()
    {
        using (var connection = warehouse.Database.Open())
        using (var write = warehouse.Database.BeginWrite(connection))
        {
            warehouse.Database.Dialect.DeferIndexes(connection, write.Transaction);
            write.Commit();
        }
        Assert.That(Indexes(), Has.Count.EqualTo(before.Count - 4));

        Load(0, _ => { });

        Assert.That(Indexes(), Is.EqualTo(before));
    }

    private void Load(int reports, Action<LoadSummary> onBatch) => Load(Reports(0, reports), onBatch);

    private void Load(IEnumerable<ParsedReport> reports, Action<LoadSummary> onBatch)
    {
        using var runLock = warehouse.Database.AcquireRunLock();
        new WarehouseLoader(runLock).Load(reports, onBatch: onBatch);
    }

    private static IEnumerable<ParsedReport> Reports(int first, int count) =>
        Enumerable.Range(first, count).Select(i => Report($"第{i}局", 2021, "F2021", [Cell("req_new", i, "total")]));

    private IReadOnlyList<string> Indexes() =>
        warehouse.Query<string>("SELECT name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");
}

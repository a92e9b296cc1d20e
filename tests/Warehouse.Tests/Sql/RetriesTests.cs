using Microsoft.Data.Sqlite;
using Warehouse.Sql;

namespace Warehouse.Tests.Sql;

public sealed class RetriesTests
{
    private static readonly SqliteException busy = new("database is locked", 5);

    private static readonly SqliteException full = new("database or disk is full", 13);

    private List<TimeSpan> waits = null!;
    private Retries retries = null!;

    [SetUp]
    public void MakeRetries()
    {
        waits = [];
        retries = new Retries(WarehouseDatabase.Parse("sqlite:x.db").Dialect.IsTransient) { BeforeWaiting = (_, wait) => waits.Add(wait), Clock = new SkippingClock() };
    }

    [Test]
    public void What_passes_is_tried_again_after_longer_and_longer_waits()
    {
        var attempts = 0;

        Assert.That(retries.Run(() => ++attempts < 4 ? throw busy : attempts), Is.EqualTo(4));
        Assert.That(waits, Is.EqualTo(new[] { 0.5, 1, 2 }.Select(TimeSpan.FromSeconds)));
    }

    [Test]
    public void What_stays_is_not_tried_again()
    {
        var attempts = 0;

        Assert.That(() => retries.Run<int>(() => throw (++attempts > 0 ? full : busy)), Throws.Exception.SameAs(full));
        Assert.That((attempts, waits.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void What_never_passes_ends_with_its_own_error()
    {
        Assert.That(() => retries.Run<int>(() => throw busy), Throws.Exception.SameAs(busy));
        Assert.That(waits, Has.Count.EqualTo(5));
    }

    [Test]
    public void After_failures_enough_over_the_whole_run_no_more_is_tried()
    {
        for (var work = 0; work < 10; work++)
            Assert.That(() => retries.Run<int>(() => throw busy), Throws.Exception.SameAs(busy));
        var before = waits.Count;

        Assert.That(() => retries.Run<int>(() => throw busy), Throws.Exception.SameAs(busy));
        Assert.That((before, waits.Count), Is.EqualTo((14, 14)));
    }

    [Test]
    public void What_goes_on_for_minutes_is_given_up()
    {
        var clock = new SkippingClock();
        retries.Clock = clock;

        Assert.That(() => retries.Run<int>(() =>
        {
            clock.Skip(TimeSpan.FromMinutes(1.5));
            throw busy;
        }), Throws.Exception.SameAs(busy));
        Assert.That(waits, Has.Count.EqualTo(1));
    }

    [Test]
    public void An_error_of_opening_a_connection_passes_if_what_it_tells_of_does()
    {
        foreach (var (error, attempts) in new[] { (new WarehouseUnavailableException("locked", busy), 2), (new WarehouseUnavailableException("full", full), 1), (new WarehouseUnavailableException("not there"), 1) })
        {
            var done = 0;
            try
            {
                retries.Run(() => ++done == 1 ? throw error : done);
            }
            catch (WarehouseUnavailableException)
            {
                Assert.That(attempts, Is.EqualTo(1));
            }

            Assert.That(done, Is.EqualTo(attempts), error.Message);
        }
    }

    [TestCase(1205, true)]
    [TestCase(-2, true)]
    [TestCase(10054, true)]
    [TestCase(18456, false)]
    [TestCase(2627, false)]
    [TestCase(1105, false)]
    public void A_server_s_deadlock_time_out_and_lost_connection_pass_and_nothing_else(int number, bool passes) =>
        Assert.That(WarehouseDatabase.Parse("sqlserver:Server=a;Database=b").Dialect.IsTransient(ServerError.Of(number)), Is.EqualTo(passes));

    [Test]
    public void Work_on_a_warehouse_that_another_program_keeps_locked_for_a_while_is_done_in_the_end()
    {
        using var warehouse = TestWarehouse.Ready(Engines.Sqlite);
        warehouse.Database.Retries.BeforeWaiting = (_, _) => { };
        using var other = new SqliteConnection($"Data Source={TestWarehouse.SqlitePath(warehouse.Database)};Pooling=False");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);
        var attempts = 0;

        var rows = warehouse.Database.Retry(() =>
        {
            if (++attempts == 2)
                held.Rollback();
            using var connection = new SqliteConnection($"Data Source={TestWarehouse.SqlitePath(warehouse.Database)};Pooling=False;Default Timeout=1");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM stage_document";
            return command.ExecuteNonQuery();
        });

        Assert.That((rows, attempts), Is.EqualTo((0, 2)));
    }
}

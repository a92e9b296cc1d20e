using Microsoft.Data.SqlClient;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Sql;
using Warehouse.Tests.Loading;
using Warehouse.Tests.Sql;

namespace Warehouse.Tests.Jobs.Nightly;

/// <summary>Nights whose server goes away: they go on when it is back within minutes, end with 3 otherwise, and nothing is half loaded or loaded twice.</summary>
[TestFixtureSource(typeof(Engines), nameof(Engines.Servers))]
[NonParallelizable]
public sealed class CutServerTests(string engine)
{
    private const int Offices = 40;

    /// <summary>Of the protocol's packets the kind that begins and ends transactions, what is asked of it at which place, and the word for commit.</summary>
    private const byte TransactionPacket = 0x0E, AskedAt = 30, Commit = 7;

    private static readonly TimeSpan mostWait = TimeSpan.FromMinutes(2);

    private CuttableProxy proxy = null!;
    private IReadOnlyList<IReadOnlyList<string>> expected = [];

    [OneTimeSetUp]
    public void LoadInPeace()
    {
        var server = new SqlConnectionStringBuilder(Engines.Server!);
        var place = server.DataSource[(server.DataSource.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',');
        proxy = new CuttableProxy(place[0], place.Length > 1 ? int.Parse(place[1], System.Globalization.CultureInfo.InvariantCulture) : 1433);
        using var night = MakeNight();
        var peaceful = night.Night();
        Assert.That(peaceful.Status, Is.EqualTo(ExitStatus.SomeQuarantined), peaceful.Error);
        expected = WarehouseContents.Of(night.Warehouse);
    }

    [OneTimeTearDown]
    public void CloseProxy() => proxy?.Dispose();

    [SetUp]
    public void JoinAgain() => (proxy.IsAway, proxy.CutsAfter) = (false, _ => false);

    [Test]
    public void A_server_that_is_away_at_the_start_ends_the_night_with_3_and_a_sentence_that_says_what_to_do()
    {
        using var night = MakeNight();
        proxy.IsAway = true;

        var run = night.Night();
        proxy.IsAway = false;

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(run.Error, Does.Contain("database_retry").And.Contain("Check that the server runs").And.Contain("run again"));
        Assert.That(night.Warehouse.Scalar<int>("SELECT COUNT(*) FROM etl_run"), Is.Zero);
        AssertNextNightCompletes(night, "away at the start");
    }

    [Test]
    public void A_server_that_goes_away_in_the_middle_ends_the_night_with_3_and_the_next_one_does_the_rest()
    {
        var chance = new Random(4);
        for (var time = 0; time < KilledNightTests.Times; time++)
        {
            using var night = MakeNight();
            var rest = chance.Next(200, 40_000);
            proxy.CutsAfter = sent =>
            {
                if (Interlocked.Add(ref rest, -sent.Length) <= 0)
                    proxy.IsAway = true;
                return proxy.IsAway;
            };

            var run = night.Night();
            JoinAgain();

            Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed), run.Output);
            Assert.That(run.Error, Does.Contain("run again").IgnoreCase);
            AssertNextNightCompletes(night, $"gone, time {time}");
        }
    }

    [Test]
    public void A_connection_that_is_cut_while_it_commits_loads_nothing_twice([Range(1, 6)] int commit)
    {
        using var night = MakeNight();
        var commits = 0;
        proxy.CutsAfter = sent => sent.Length > AskedAt && sent[0] == TransactionPacket && sent[AskedAt] == Commit && Interlocked.Increment(ref commits) == commit;

        var run = night.Night();
        JoinAgain();

        if (commits < commit)
            Assert.Ignore("The connection is encrypted, or there were fewer commits: none could be met.");
        Assert.That(run.Status, Is.EqualTo(ExitStatus.SomeQuarantined).Or.EqualTo(ExitStatus.Failed), run.Error);
        AssertNextNightCompletes(night, $"cut at commit {commit}");
    }

    /// <summary>A server keeps the lock of a connection until it has noticed that nobody is there any more.</summary>
    private static void WaitForLock(NightInbox night)
    {
        for (var end = DateTime.UtcNow + mostWait; ; Thread.Sleep(500))
        {
            try
            {
                night.Warehouse.Database.AcquireRunLock().Dispose();
                return;
            }
            catch (WarehouseLockedException) when (DateTime.UtcNow < end)
            {
                continue;
            }
        }
    }

    private NightInbox MakeNight()
    {
        var night = new NightInbox(engine);
        WaitForLock(night);
        // What is encrypted cannot be told apart, and the certificate is that of the server behind.
        var address = new SqlConnectionStringBuilder(Engines.Server!)
        {
            InitialCatalog = night.Warehouse.Database.Title,
            DataSource = $"127.0.0.1,{proxy.Port}",
            ConnectTimeout = 5,
            Encrypt = false,
            TrustServerCertificate = true,
        };
        night.Address = "sqlserver:" + address.ConnectionString;
        night.Add("second", year: 2021, offices: Offices);
        return night;
    }

    private void AssertNextNightCompletes(NightInbox night, string when)
    {
        WaitForLock(night);
        var next = night.Night();
        Assert.That(next.Status, Is.EqualTo(ExitStatus.SomeQuarantined), $"{when}: {next.Error}");
        WarehouseContents.AssertEqual(night.Warehouse, expected, when);
        Assert.That(night.Pages(), Is.Not.Null, when);
    }
}

using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Tests.Loading;

namespace Warehouse.Tests.Jobs.Nightly;

/// <summary>Nights whose disk or database fails: they end with 3 and say what to do, and the next one does the rest.</summary>
[NonParallelizable]
public sealed class FailingNightTests
{
    /// <summary>Mounts a small file system of its own, runs the job in it once while it is too small and once when it has grown.</summary>
    private const string SmallDisk = """
        set -u
        mount -t tmpfs -o size=$1 none "$2" || exit 77
        cp "$3" "$2/w.db"
        shift 3
        "$@"; first=$?
        echo "--- $first"
        mount -o remount,size=200m "$PLACE" || exit 77
        "$@"; second=$?
        echo "--- $second"
        cp "$PLACE/w.db" "$KEEP"
        """;

    [Test]
    public void A_full_disk_ends_the_night_with_3_and_the_next_one_does_the_rest()
    {
        using var peaceful = new NightInbox();
        peaceful.Add("second", year: 2021, offices: 300);
        peaceful.Night();
        using var night = new NightInbox();
        night.Add("second", year: 2021, offices: 300);
        SqliteConnection.ClearAllPools();
        var place = Directory.CreateTempSubdirectory("warehouse-small-").FullName;
        try
        {
            // Room for the warehouse as it is, and hardly more.
            var size = new FileInfo(night.Database).Length + 300_000;
            var start = new System.Diagnostics.ProcessStartInfo("unshare",
                ["-m", "sh", "-c", SmallDisk, "sh", $"{size}", place, night.Database, "dotnet", ProgramProcess.Path, "nightly", "--inbox", night.Inbox, "--out", place + "/report", "--db", $"sqlite:{place}/w.db", "--settle", "0"]);
            start.Environment["PLACE"] = place;
            start.Environment["KEEP"] = night.Database;
            if (!ProgramProcess.IsInstalled("unshare"))
                Assert.Ignore("The program unshare is not installed.");
            var run = ProgramProcess.Run(start);
            if (run.Status == 77 || run.Error.Contains("unshare failed", StringComparison.Ordinal))
                Assert.Ignore("No file system may be mounted here: " + run.Error);

            Assert.Multiple(() =>
            {
                Assert.That(run.Output, Does.Contain($"--- {ExitStatus.Failed}\n"));
                Assert.That(run.Output, Does.EndWith($"--- {ExitStatus.SomeQuarantined}\n"));
                Assert.That(run.Error, Does.Contain("disk is full. Make room and run again"));
            });
            foreach (var ending in (string[])["-wal", "-shm"])
                File.Delete(night.Database + ending);
            WarehouseContents.AssertEqual(night.Warehouse, WarehouseContents.Of(peaceful.Warehouse), "after the disk was full");
        }
        finally
        {
            Directory.Delete(place, recursive: true);
        }
    }

    [Test]
    public void A_warehouse_that_is_gone_at_some_moment_ends_the_night_with_3_and_is_loaded_whole_when_it_is_back()
    {
        using var night = new NightInbox();
        night.Night();
        using var start = night.Keep();
        night.Add("second", year: 2021, offices: 60);
        var clock = Stopwatch.StartNew();
        night.Night();
        var (whole, expected, pages) = (clock.Elapsed, WarehouseContents.Of(night.Warehouse), night.Pages());
        var away = night.Database + ".away";

        var chance = new Random(2);
        for (var time = 1; time <= KilledNightTests.Times; time++)
        {
            start.Restore();
            var moment = whole * chance.NextDouble();
            using (var process = ProgramProcess.Start(night.Call))
            {
                if (!process.WaitForExit(moment))
                    File.Move(night.Database, away);
                process.WaitForExit();
                var isGone = File.Exists(away);
                Assert.That(process.ExitCode, isGone ? Is.EqualTo(ExitStatus.Failed).Or.EqualTo(ExitStatus.SomeQuarantined) : Is.EqualTo(ExitStatus.SomeQuarantined), $"time {time}, gone after {moment}");
                if (isGone)
                    File.Move(away, night.Database, overwrite: true);
            }

            Assert.That(night.Night().Status, Is.EqualTo(ExitStatus.SomeQuarantined), $"time {time}, gone after {moment}");
            WarehouseContents.AssertEqual(night.Warehouse, expected, $"time {time}, gone after {moment}");
            Assert.That(night.Pages(), Is.EqualTo(pages), $"time {time}, gone after {moment}");
        }
    }

    [Test]
    public void A_warehouse_that_cannot_be_read_ends_the_night_with_3_and_a_sentence_that_says_what_to_do()
    {
        using var night = new NightInbox();
        SqliteConnection.ClearAllPools();
        var content = File.ReadAllBytes(night.Database);
        File.WriteAllBytes(night.Database, new byte[content.Length]);

        var run = night.Night();

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(run.Error, Does.Contain("is no SQLite database").Or.Contain("is damaged"));
        Assert.That(Directory.Exists(night.Report), Is.False);
        File.WriteAllBytes(night.Database, content);
        Assert.That(night.Night().Status, Is.EqualTo(ExitStatus.SomeQuarantined));
    }

    [Test]
    public void A_place_where_no_report_can_be_written_ends_the_night_with_3_and_the_documents_stay_loaded()
    {
        using var night = new NightInbox();
        // A file where the report is to be written stands for a folder that is not ours: root may write anywhere else.
        File.WriteAllText(night.Report + ".writing", "in the way");

        var run = night.Night();
        File.Delete(night.Report + ".writing");

        Assert.That(run.Status, Is.EqualTo(ExitStatus.Failed));
        Assert.That(run.Error, Does.Contain("run again"));
        var next = night.Night();
        Assert.That(next.Output, Does.StartWith("0 documents loaded, 5 unchanged").And.Contain("Report: written anew"));
    }
}

using System.Diagnostics;
using System.Globalization;
using Warehouse.Etl.Commands.Shell;
using Warehouse.Tests.Loading;

namespace Warehouse.Tests.Jobs.Nightly;

/// <summary>The whole job in a process of its own, killed without warning and run again.</summary>
[NonParallelizable]
public sealed class KilledNightTests
{
    private const string TimesVariable = "WAREHOUSE_TEST_KILLS";

    /// <summary>How many times to kill; a few where the variable is not set.</summary>
    public static int Times =>
        int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), CultureInfo.InvariantCulture, out var times) ? times : 3;

    [Test]
    public void A_night_killed_at_any_moment_and_run_again_leaves_what_one_in_peace_leaves()
    {
        using var night = new NightInbox();
        night.Night();
        var before = night.Pages();
        using var start = night.Keep();
        night.Add("second", year: 2021, offices: 60);
        var clock = Stopwatch.StartNew();
        Assert.That(night.Night().Status, Is.EqualTo(ExitStatus.SomeQuarantined));
        var (whole, expected, pages) = (clock.Elapsed, WarehouseContents.Of(night.Warehouse), night.Pages());

        var chance = new Random(1);
        for (var kill = 1; kill <= Times; kill++)
        {
            start.Restore();
            var moment = whole * chance.NextDouble();
            using (var process = ProgramProcess.Start(night.Call))
            {
                if (!process.WaitForExit(moment))
                    process.Kill();
                process.WaitForExit();
            }

            Assert.That(night.Pages(), Is.EqualTo(before).Or.EqualTo(pages), $"the report after kill {kill} at {moment}");
            Assert.That(night.Night().Status, Is.EqualTo(ExitStatus.SomeQuarantined), $"the night after kill {kill} at {moment}");
            WarehouseContents.AssertEqual(night.Warehouse, expected, $"kill {kill} at {moment}");
            Assert.That(night.Pages(), Is.EqualTo(pages), $"the report of the night after kill {kill} at {moment}");
            Assert.That(Directory.GetDirectories(Path.GetDirectoryName(night.Report)!), Has.Length.EqualTo(2), "nothing lies beside the report and the inbox");
        }
    }

    [Test]
    public void Of_two_nights_started_together_one_does_the_work_and_the_other_ends_with_4_and_changes_nothing()
    {
        using var night = new NightInbox();
        night.Add("second", year: 2021, offices: 200);
        using var first = ProgramProcess.Start(night.Call);
        using var second = ProgramProcess.Start(night.Call);
        first.WaitForExit();
        second.WaitForExit();

        Assert.That(new[] { first.ExitCode, second.ExitCode }, Is.EquivalentTo(new[] { ExitStatus.SomeQuarantined, ExitStatus.Locked }));
        Assert.That(night.Warehouse.Scalar<int>("SELECT COUNT(*) FROM etl_run"), Is.EqualTo(1));
    }

    [Test]
    public void A_lock_left_by_a_killed_night_does_not_block_the_next()
    {
        using var night = new NightInbox();
        night.Add("second", year: 2021, offices: 200);
        using (var killed = ProgramProcess.Start(night.Call))
        {
            while (!killed.HasExited && night.Warehouse.Scalar<int>("SELECT COUNT(*) FROM etl_run") == 0)
                Thread.Sleep(20);
            killed.Kill();
            killed.WaitForExit();
        }

        Assert.That(File.Exists(night.Database + ".lock"), Is.True);
        Assert.That(night.Night().Status, Is.EqualTo(ExitStatus.SomeQuarantined));
        Assert.That(night.Warehouse.Scalar<string>("SELECT status FROM etl_run WHERE run_id = 1"), Is.EqualTo("interrupted").Or.EqualTo("completed"));
    }
}

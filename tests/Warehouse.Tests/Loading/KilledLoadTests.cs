using System.Diagnostics;
using System.Globalization;
using Warehouse.Etl.Extraction;
using Warehouse.Tests.Sql;
using static Warehouse.Tests.Loading.LoadingReports;
using static Warehouse.Tests.MadeUpReport;

namespace Warehouse.Tests.Loading;

/// <summary>A load in a process of its own, killed without warning and run again.</summary>
[NonParallelizable]
public sealed class KilledLoadTests
{
    /// <summary>How many times to kill; a few where it is not set.</summary>
    private const string TimesVariable = "WAREHOUSE_TEST_KILLS";

    private const int Offices = 400;

    private static int Times =>
        int.TryParse(Environment.GetEnvironmentVariable(TimesVariable), CultureInfo.InvariantCulture, out var times) ? times : 3;

    [Test]
    public void A_load_killed_at_any_moment_and_run_again_leaves_what_one_in_peace_leaves()
    {
        var folder = Directory.CreateTempSubdirectory("warehouse-kill-");
        try
        {
            var reports = Path.Combine(folder.FullName, "reports.ndjson");
            File.WriteAllLines(reports, Reports().Select(ParsedReportJson.Write));
            using var unloaded = TestWarehouse.Ready(Engines.Sqlite);
            using var peaceful = TestWarehouse.Ready(Engines.Sqlite);
            var clock = Stopwatch.StartNew();
            Assert.That(Load(reports, peaceful), Is.LessThanOrEqualTo(1));
            var (whole, expected) = (clock.Elapsed, WarehouseContents.Of(peaceful));
            Assert.That(expected[3], Has.Count.GreaterThan(Offices));
            Assert.That(Indexes(peaceful), Is.EqualTo(Indexes(unloaded)));

            var chance = new Random(1);
            for (var kill = 0; kill < Times; kill++)
            {
                using var warehouse = TestWarehouse.Ready(Engines.Sqlite);
                var moment = whole * chance.NextDouble();
                Load(reports, warehouse, moment);

                Assert.That(Load(reports, warehouse), Is.LessThanOrEqualTo(1));
                WarehouseContents.AssertEqual(warehouse, expected, $"killed after {moment}");
                Assert.That(Indexes(warehouse), Is.EqualTo(Indexes(unloaded)), $"killed after {moment}");
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Test]
    public void The_sqlite3_program_reads_every_view_while_a_load_runs()
    {
        if (!IsInstalled("sqlite3"))
            Assert.Ignore("The program sqlite3 is not installed.");
        var folder = Directory.CreateTempSubdirectory("warehouse-read-");
        try
        {
            var reports = Path.Combine(folder.FullName, "reports.ndjson");
            File.WriteAllLines(reports, Reports().Select(ParsedReportJson.Write));
            using var warehouse = TestWarehouse.Ready(Engines.Sqlite);
            using var load = Start(reports, warehouse);
            var reads = 0;
            do
            {
                foreach (var view in warehouse.Query<string>("SELECT name FROM sqlite_master WHERE type = 'view'"))
                    Assert.That(Sqlite3(warehouse, $"SELECT COUNT(*) FROM {view}"), Is.EqualTo((0, "")), view);
                reads++;
            }
            while (!load.HasExited);

            Assert.That(load.ExitCode, Is.LessThanOrEqualTo(1));
            Assert.That(reads, Is.GreaterThan(1));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A large load takes indexes away for its time.</summary>
    private static IReadOnlyList<string> Indexes(TestWarehouse warehouse) =>
        warehouse.Query<string>("SELECT name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name");

    /// <summary>Over several batches, with documents that supersede others, that are held back, and members of lists.</summary>
    private static IEnumerable<ParsedReport> Reports() =>
        from year in (int[])[2019, 2020, 2021]
        from office in Enumerable.Range(0, Offices)
        from report in (ParsedReport[])
        [
            Report($"第{office}局", year, "F2021", [.. Row("req_new", office, 1, 0, 0, 0, 0, office + 1), Said("proactive_category", office, label: $"第{office % 7}类")])
                .WithFindings(Found("I1", FindingStatus.Pass, "req_new", office, office)),
            .. office % 50 == 0 ? [Report($"第{office}局", year, "F2021", Row("req_new", office, 2, 0, 0, 0, 0, office + 2), "again")] : (ParsedReport[])[],
            .. office % 90 == 0 ? [Report($"第{office}局", year, "F2021", [], "no year") with { ReportYear = null }] : (ParsedReport[])[],
        ]
        select report;

    /// <returns>The exit status; -1 where it was killed.</returns>
    private static int Load(string reports, TestWarehouse warehouse, TimeSpan? killedAfter = null)
    {
        using var load = Start(reports, warehouse);
        if (killedAfter is { } moment && !load.WaitForExit(moment))
        {
            load.Kill();
            load.WaitForExit();
            return -1;
        }
        load.WaitForExit();
        return load.ExitCode;
    }

    private static Process Start(string reports, TestWarehouse warehouse) =>
        ProgramProcess.Start("load", reports, "--db", "sqlite:" + TestWarehouse.SqlitePath(warehouse.Database), "--log", "json");

    private static (int Status, string Error) Sqlite3(TestWarehouse warehouse, string sql)
    {
        using var process = Process.Start(new ProcessStartInfo("sqlite3", ["-readonly", TestWarehouse.SqlitePath(warehouse.Database), sql]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}

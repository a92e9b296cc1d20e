using Serilog;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Quarantine;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Reports;
using Warehouse.Sql;
using Warehouse.Sql.Migrations;

namespace Warehouse.Etl.Jobs.Nightly;

/// <summary>
/// What runs unattended: loads what is new in an inbox and renews the report if that changed anything, all under one lock.
/// Killed anywhere and run again, it does the rest: batches stand or fall whole, what was read is remembered only when it is
/// loaded, and a report is current only if it says that it was made of what the warehouse holds.
/// </summary>
public sealed class NightlyJob(WarehouseDatabase warehouse, NightlyOptions options, ILogger log)
{
    private readonly StageClock clock = new(TimeProvider.System);

    public IReadOnlyList<StageTime> Stages => clock.Stages;

    /// <exception cref="PathMissingException">There is no such inbox. Nothing was changed.</exception>
    /// <exception cref="WarehouseLockedException">Another run is at work. Nothing was changed.</exception>
    /// <exception cref="MigrationException">The warehouse is of another version. Nothing was changed.</exception>
    /// <exception cref="WarehouseUnavailableException">The warehouse failed; what was loaded before stands.</exception>
    public NightlyResult Run(IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        if (!Directory.Exists(options.Inbox))
            throw new PathMissingException(options.Inbox);
        log.NightBegun(warehouse.ToString(), options.Inbox, options.ReportFolder);
        using var runLock = warehouse.Retries.Run(warehouse.AcquireRunLock);
        clock.Time("setup", () => WarehouseSetup.Ensure(runLock));
        var files = new InboxFiles(warehouse, options.Inbox);
        var look = clock.Time("discovery", () => Look(files, cancellation));
        var heldBefore = HeldStatus.Of(warehouse).Count;
        var (run, left) = clock.Time("loading", () => Load(runLock, files, look, progress, cancellation));
        warehouse.CloseIdle();
        var isReportNew = clock.Time("report", Report);
        if (options.KeepRuns > 0)
            clock.Time("retention", () => Prune(run.RunId));

        var held = HeldStatus.Of(warehouse);
        var night = new NightlyResult(
            run,
            look.Counts with { Left = look.Counts.Left + left },
            isReportNew,
            run.Findings == 0 ? [] : new RunLog(warehouse).Findings(run.RunId),
            held.Values.Count(status => status == QuarantineStatus.Open),
            held.Count - heldBefore + run.Failed,
            clock.Stages);
        log.NightCompleted(night);
        return night;
    }

    private InboxLook Look(InboxFiles files, CancellationToken cancellation)
    {
        var look = new InboxSearch(options.Inbox, options.Settle, log).Look(files.Read(), KnownDocuments.Of(warehouse), HeldStatus.Of(warehouse), cancellation);
        log.Looked(look);
        return look;
    }

    private (LoadSummary Run, int Left) Load(RunLock runLock, InboxFiles files, InboxLook look, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        var reading = new InboxReading(look, log);
        var run = new LoadJob(runLock, log).Load([.. look.ToRead.Select(file => file.Document)], "nightly", reading.Take, progress, cancellation);
        files.Write(reading.Read(), look.Gone);
        run = new RunLog(warehouse).AddUnread(run.RunId, look.Unchanged, look.Held);
        log.Completed(run);
        return (run, reading.Left);
    }

    private bool Report()
    {
        // A night killed after it had put its report in place leaves the report before beside it, and the next has nothing to write.
        ReportFolder.Tidy(options.ReportFolder);
        var state = ReportState.Of(warehouse, options.Language);
        var before = ReportFolder.StateOf(options.ReportFolder);
        if (before == state)
        {
            log.ReportCurrent(options.ReportFolder);
            return false;
        }

        var anew = ReportState.WhyAnew(before, warehouse, options.Language);
        log.ReportBegun(options.ReportFolder, anew);
        ReportJob.Run(warehouse, new ReportOptions(options.ReportFolder) { State = state, CarriesOver = true, Recalls = anew is null, Language = options.Language }, log);
        return true;
    }

    private int Prune(int runId)
    {
        var rows = new Retention(warehouse).Keep(options.KeepRuns, runId);
        if (rows > 0)
            log.Pruned(rows, options.KeepRuns);
        return rows;
    }
}

using Serilog;
using Warehouse.Etl.Loading;
using Warehouse.Reports;
using Warehouse.Reports.Pages;
using Warehouse.Sql;

namespace Warehouse.Etl.Jobs;

/// <summary>What runs unattended: loads what is new in an inbox and renews the report if that changed anything, all under one lock.</summary>
public sealed class NightlyJob(WarehouseDatabase warehouse, ILogger log)
{
    /// <param name="inbox">Folder of documents; it is only read.</param>
    /// <param name="reportFolder">Where the report is put in place when it is whole.</param>
    /// <exception cref="PathMissingException">There is no such inbox. Nothing was changed.</exception>
    /// <exception cref="WarehouseLockedException">Another run is at work. Nothing was changed.</exception>
    /// <exception cref="WarehouseUnavailableException">The warehouse failed; what was loaded before stands.</exception>
    public LoadSummary Run(string inbox, string reportFolder, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        if (!Directory.Exists(inbox))
            throw new PathMissingException(inbox);
        using var runLock = warehouse.AcquireRunLock();
        WarehouseSetup.Ensure(runLock);
        var run = new LoadJob(runLock, log).Run(DocumentDiscovery.Find([inbox]), "nightly", progress, cancellation);
        if (IsReportStale(run, reportFolder))
            ReportJob.Run(warehouse, new ReportOptions(reportFolder), log);
        else
            log.ReportCurrent(reportFolder);
        return run;
    }

    /// <summary>Held back documents count as change: the coverage pages show them.</summary>
    private static bool IsReportStale(LoadSummary run, string folder) =>
        run.Loaded + run.Superseded + run.Quarantined > 0 || !File.Exists(Path.Combine(folder, SiteMap.Home));
}

using Serilog;
using Warehouse.Etl.Loading;
using Warehouse.Reports;
using Warehouse.Sql;

namespace Warehouse.Etl.Jobs;

/// <summary>The sample documents in a fresh warehouse, with the report on them.</summary>
public sealed class DemoJob(string folder, ILogger log)
{
    private const string Verb = "demo";

    private readonly string file = Path.Combine(folder, "warehouse.db");

    /// <summary>The sample lies beside the program.</summary>
    public static string Sample => Path.Combine(AppContext.BaseDirectory, "sample");

    /// <summary>Whether the folder holds a warehouse that somebody loaded: a demonstration does not replace it.</summary>
    /// <exception cref="WarehouseUnavailableException">The file is no warehouse, or cannot be read.</exception>
    public bool WouldReplaceWork() =>
        File.Exists(file) && new RunLog(WarehouseDatabase.Parse("sqlite:" + file)).Latest(int.MaxValue).Any(run => run.Verb != Verb);

    /// <exception cref="WarehouseUnavailableException">The warehouse cannot be made.</exception>
    public DemoResult Run(IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        var warehouse = WarehouseDatabase.Parse("sqlite:" + file);
        LoadSummary run;
        using (var runLock = warehouse.AcquireRunLock())
        {
            WarehouseFile.Delete(file);
            WarehouseSetup.Run(runLock);
            run = new LoadJob(runLock, log).Run(DocumentDiscovery.Find([Sample]), Verb, progress, cancellation);
        }

        return new DemoResult(warehouse, file, run, ReportJob.Run(warehouse, new ReportOptions(folder), log));
    }
}

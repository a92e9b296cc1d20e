using Serilog;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Reading;
using Warehouse.Sql;

namespace Warehouse.Etl.Jobs;

/// <summary>Documents and parsed reports in, a loaded warehouse and a log of the run out.</summary>
public sealed class LoadJob(RunLock runLock, ILogger log)
{
    /// <param name="verb">What the run is called in its log.</param>
    /// <exception cref="WarehouseUnavailableException">The warehouse failed; what was loaded before stands, nothing is half loaded.</exception>
    public LoadSummary Run(Discovery discovery, string verb, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        log.Found(discovery);
        var items = new DocumentParser(new DocumentReader(), log, KnownDocuments.Of(runLock.Database).Contains).Items(discovery.Documents);
        var reports = new ParseJob(log).RunAsync(items, cancellation).ToBlockingEnumerable(cancellation);
        var outcomes = new OutcomeLog(new RunLog(runLock.Database), log);
        var summary = new WarehouseLoader(runLock).Load(
            reports,
            verb,
            batch =>
            {
                outcomes.Write(batch.RunId);
                progress?.Report(new JobProgress("Loading", batch.Found, discovery.Documents.Count));
            },
            cancellation);
        log.Completed(summary);
        return summary;
    }
}

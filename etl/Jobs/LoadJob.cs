using Serilog;
using Warehouse.Etl.Loading;
using Warehouse.Etl.Loading.Runs;
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
        var summary = Load(discovery.Documents, verb, _ => true, progress, cancellation);
        log.Completed(summary);
        return summary;
    }

    /// <param name="take">Asked of each document when it is read; what it does not take is not loaded.</param>
    /// <exception cref="WarehouseUnavailableException">The warehouse failed; what was loaded before stands, nothing is half loaded.</exception>
    internal LoadSummary Load(IReadOnlyList<DiscoveredDocument> documents, string verb, Func<ParsedItem, bool> take, IProgress<JobProgress>? progress, CancellationToken cancellation)
    {
        var items = new DocumentParser(new DocumentReader(), log, KnownDocuments.Of(runLock.Database).Contains).Items(documents);
        var reports = new ParseJob(log).RunItemsAsync(items, cancellation).ToBlockingEnumerable(cancellation).Where(take).Select(parsed => parsed.Report);
        var outcomes = new OutcomeLog(new RunLog(runLock.Database), log);
        return new WarehouseLoader(runLock).Load(
            reports,
            verb,
            batch =>
            {
                outcomes.Write(batch.RunId);
                progress?.Report(new JobProgress("Loading", batch.Found, documents.Count));
            },
            cancellation);
    }
}

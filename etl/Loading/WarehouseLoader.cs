using Warehouse.Etl.Extraction;
using Warehouse.Etl.Loading.Corrections;
using Warehouse.Etl.Loading.Facts;
using Warehouse.Etl.Loading.Regions;
using Warehouse.Etl.Loading.Rows;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Etl.Loading.Years;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading;

/// <summary>
/// Loads parsed reports into the warehouse, batch by batch, each in one transaction, so that whatever happens no document is
/// half loaded and the same reports may be given again: a document is known by its SHA-256 and loaded once. See
/// <see cref="FactSelection"/> for which statements of a report become facts, <see cref="Succession"/> for which of several
/// documents on the same office and year counts.
/// </summary>
public sealed class WarehouseLoader(RunLock runLock)
{
    private readonly WarehouseDatabase database = runLock.Database;

    /// <param name="reports">Read once, and no more than a few batches of them held at a time.</param>
    /// <param name="verb">What the run is called in the log: <c>load</c>, <c>nightly</c>, <c>demo</c>.</param>
    /// <param name="onBatch">Told the sums so far after each batch.</param>
    /// <exception cref="WarehouseUnavailableException">The database failed; the batches before stand, the last one left nothing.</exception>
    /// <exception cref="OperationCanceledException">Cancelled between batches; what was loaded stands.</exception>
    public LoadSummary Load(IEnumerable<ParsedReport> reports, string verb = "load", Action<LoadSummary>? onBatch = null, CancellationToken cancellation = default)
    {
        var log = new RunLog(database);
        var runId = log.Begin(verb);
        try
        {
            var summary = LoadBatches(reports, runId, onBatch, cancellation);
            log.End(runId, "completed");
            return summary;
        }
        catch (Exception error)
        {
            TryEnd(log, runId, error);
            throw;
        }
    }

    private LoadSummary LoadBatches(IEnumerable<ParsedReport> reports, int runId, Action<LoadSummary>? onBatch, CancellationToken cancellation) => database.Guard(() =>
    {
        database.Retries.Run(() => OfficeChanges.Apply(database, runId));
        var summary = LoadSummary.Start(runId);
        using (var writer = new BatchWriter(runLock, runId))
        {
            foreach (var batch in ReportBatches.Ahead(reports, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                summary = writer.Write(batch);
                onBatch?.Invoke(summary);
            }
        }
        database.Retries.Run(() => Conclude(runId, summary.Facts > 0));
        return summary;
    });

    /// <summary>What rests on all batches together: corrections, roll-ups, and year against year.</summary>
    private bool Conclude(int runId, bool isChanged)
    {
        ClerkCorrections.Apply(database, runId);
        // Offices are counted and the roll-ups added up while indexes are made and years compared, and written after.
        var expectations = Task.Run(() => RegionExpectations.Read(database));
        var sums = Task.Run(() => RegionYears.Read(database));
        try
        {
            RestoreIndexes();
            YearChecks.Refresh(database, runId);
        }
        finally
        {
            ((IAsyncResult)Task.WhenAll(expectations, sums)).AsyncWaitHandle.WaitOne();
        }
        RegionExpectations.Write(database, expectations.GetAwaiter().GetResult());
        RegionYears.Write(database, sums.GetAwaiter().GetResult());
        if (isChanged)
        {
            using var connection = database.Open();
            database.Dialect.RefreshStatistics(connection);
        }

        return isChanged;
    }

    private void RestoreIndexes()
    {
        using var connection = database.Open();
        database.Dialect.RestoreIndexes(connection);
    }

    /// <summary>The log of the run is the lesser loss: where it cannot be written either, the first error is the one to tell.</summary>
    private static void TryEnd(RunLog log, int runId, Exception error)
    {
        try
        {
            log.End(runId, error is OperationCanceledException ? "interrupted" : "failed", error.Message);
        }
        catch (WarehouseUnavailableException)
        {
            return;
        }
    }
}

using System.Data.Common;
using Warehouse.Etl.Loading.Dimensions;
using Warehouse.Etl.Loading.Runs;
using Warehouse.Sql;

namespace Warehouse.Etl.Loading;

/// <summary>
/// Writes batches one after another, each in one transaction, over one connection. Where the database fails for a reason
/// that passes, the batch is written again over a new connection, and only if it is not there: a connection may be lost
/// after the server has committed and before it has said so.
/// </summary>
internal sealed class BatchWriter(RunLock runLock, int runId) : IDisposable
{
    private readonly WarehouseDatabase database = runLock.Database;
    private DbConnection? connection;
    private DimensionKeys? dimensions;
    private LoadSummary written = LoadSummary.Start(runId);

    /// <returns>The sums of all batches so far.</returns>
    public LoadSummary Write(IReadOnlyList<PreparedReport> batch)
    {
        var isAgain = false;
        written = database.Retries.Run(() =>
        {
            try
            {
                if (isAgain && Committed() is { } sums)
                    return sums;
                return written.Add(WriteOnce(batch));
            }
            catch
            {
                isAgain = true;
                Close();
                throw;
            }
        });
        return written;
    }

    public void Dispose() => Close();

    /// <summary>The sums with this batch, if it was committed before the connection was lost.</summary>
    private LoadSummary? Committed()
    {
        runLock.Renew();
        var sums = new RunLog(database).Sums(runId);
        return sums.Found > written.Found ? sums : null;
    }

    private LoadSummary WriteOnce(IReadOnlyList<PreparedReport> batch)
    {
        connection ??= database.Open();
        dimensions ??= new DimensionKeys(connection);
        using var write = database.BeginWrite(connection);
        var transaction = write.Transaction;
        var loaded = new BatchLoader(connection, transaction, database.Dialect, dimensions, runId).Load(batch);
        write.Commit();
        return loaded;
    }

    /// <summary>What was learned of keys in a transaction that was rolled back is forgotten with it.</summary>
    private void Close()
    {
        connection?.Dispose();
        (connection, dimensions) = (null, null);
    }
}

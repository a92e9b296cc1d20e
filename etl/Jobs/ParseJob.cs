using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Jobs;

/// <summary>
/// Documents in, parsed reports out, in the order of the documents. Several are read at once, but no more than a few are held
/// in memory. A document never takes the run down: whatever goes wrong with it becomes a report without facts and a finding.
/// </summary>
/// <param name="read">What makes a report of one document; it may fail or hang.</param>
/// <param name="timeLimit">How long one document may take.</param>
/// <param name="parallelism">How many documents are read at once.</param>
public sealed class ParseJob(Func<DiscoveredDocument, ParsedReport> read, TimeSpan timeLimit, int parallelism)
{
    /// <summary>Reports that may wait for a slow one before them.</summary>
    private readonly int held = 4 * parallelism;

    public async IAsyncEnumerable<ParsedReport> RunAsync(
        IReadOnlyList<DiscoveredDocument> documents,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reports = Channel.CreateBounded<Task<ParsedReport>>(held);
        var feeding = FeedAsync(documents, reports.Writer, stop.Token);
        try
        {
            await foreach (var report in reports.Reader.ReadAllAsync(cancellation))
                yield return await report;
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
        }
    }

    private async Task FeedAsync(IReadOnlyList<DiscoveredDocument> documents, ChannelWriter<Task<ParsedReport>> reports, CancellationToken stop)
    {
        var slots = new SemaphoreSlim(parallelism);
        try
        {
            foreach (var document in documents)
            {
                await slots.WaitAsync(stop);
                await reports.WriteAsync(ParseAsync(document, slots, stop), stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            reports.Complete();
        }
    }

    private async Task<ParsedReport> ParseAsync(DiscoveredDocument document, SemaphoreSlim slots, CancellationToken stop)
    {
        try
        {
            return await TimeLimit.Run(() => read(document), timeLimit, stop);
        }
        catch (TimeoutException)
        {
            return await UnparsedReport.TimedOutAsync(document, timeLimit);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return await UnparsedReport.FailedAsync(document, exception);
        }
        finally
        {
            slots.Release();
        }
    }
}

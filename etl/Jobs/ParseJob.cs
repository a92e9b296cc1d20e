using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using Serilog;
using Warehouse.Etl.Extraction;

namespace Warehouse.Etl.Jobs;

/// <summary>
/// Documents in, parsed reports out, in the order of the documents. Several are read at once, but no more than a few are held
/// in memory. A document never takes the run down: whatever goes wrong with it becomes a report without facts and a finding.
/// </summary>
/// <param name="timeLimit">How long one document may take.</param>
/// <param name="parallelism">How many documents are read at once.</param>
public sealed class ParseJob(TimeSpan timeLimit, int parallelism, ILogger log)
{
    private static readonly TimeSpan usualTimeLimit = TimeSpan.FromSeconds(60);

    /// <summary>Of the reports that are ready: handed over one by one they cost more than they take to find.</summary>
    private const int ReadyAtOnce = 100;

    /// <summary>Reports that may wait for a slow one before them.</summary>
    private readonly int held = 4 * parallelism;

    public ParseJob(ILogger log)
        : this(usualTimeLimit, Environment.ProcessorCount, log)
    {
    }

    public IAsyncEnumerable<ParsedReport> RunAsync(IEnumerable<ParseItem> documents, CancellationToken cancellation = default) =>
        RunItemsAsync(documents, cancellation).Select(parsed => parsed.Report);

    /// <summary>The reports, each with what it was made of.</summary>
    public async IAsyncEnumerable<ParsedItem> RunItemsAsync(
        IEnumerable<ParseItem> documents,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var reports = Channel.CreateBounded<Task<IReadOnlyList<ParsedItem>>>(held);
        var feeding = FeedAsync(documents, reports.Writer, stop.Token);
        try
        {
            await foreach (var some in reports.Reader.ReadAllAsync(cancellation))
            {
                foreach (var report in await some)
                    yield return report;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
        }
    }

    private async Task FeedAsync(IEnumerable<ParseItem> documents, ChannelWriter<Task<IReadOnlyList<ParsedItem>>> reports, CancellationToken stop)
    {
        var slots = new SemaphoreSlim(parallelism);
        var ready = new List<ParsedItem>();
        try
        {
            foreach (var document in documents)
            {
                if (document.Ready is { } report)
                    ready.Add(new ParsedItem(document, report));
                if (ready.Count == ReadyAtOnce || (document.Ready is null && ready.Count > 0))
                {
                    await reports.WriteAsync(Task.FromResult<IReadOnlyList<ParsedItem>>(ready), stop);
                    ready = [];
                }
                if (document.Ready is not null)
                    continue;
                await slots.WaitAsync(stop);
                await reports.WriteAsync(ParseAsync(document, slots, stop), stop);
            }
            await reports.WriteAsync(Task.FromResult<IReadOnlyList<ParsedItem>>(ready), stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
        finally
        {
            reports.Complete();
        }
    }

    private async Task<IReadOnlyList<ParsedItem>> ParseAsync(ParseItem document, SemaphoreSlim slots, CancellationToken stop) =>
        [new ParsedItem(document, await ReportAsync(document, slots, stop))];

    private async Task<ParsedReport> ReportAsync(ParseItem document, SemaphoreSlim slots, CancellationToken stop)
    {
        try
        {
            return await (document.IsBounded ? Task.Run(() => Parse(document), stop) : TimeLimit.RunAsync(() => Parse(document), timeLimit, stop));
        }
        catch (RegexMatchTimeoutException exception)
        {
            log.ParsingFailed(document.Name, exception);
            return await UnparsedReport.PatternTimedOutAsync(document);
        }
        catch (TimeoutException)
        {
            return await UnparsedReport.TimedOutAsync(document, timeLimit);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.ParsingFailed(document.Name, exception);
            return await UnparsedReport.FailedAsync(document, exception);
        }
        finally
        {
            slots.Release();
        }
    }

    /// <summary>The time limits of patterns are short and of the wall clock: on a busy machine a harmless one may be missed, once.</summary>
    private static ParsedReport Parse(ParseItem document)
    {
        try
        {
            return document.Parse();
        }
        catch (RegexMatchTimeoutException)
        {
            return document.Parse();
        }
    }
}
